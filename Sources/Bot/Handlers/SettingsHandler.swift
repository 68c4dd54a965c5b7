import Domain
import Services
import Telegram

/// /settings: toggles in one edited message.
struct SettingsHandler {
  let turn: Turn

  /// Sizes that the size button goes through, after "the model's own".
  private static let sizes = [(512, 512), (1024, 1024), (1024, 768), (768, 1024), (1536, 1024)]

  /// Shows the settings; `editing` replaces that message.
  func settings(editing messageID: Int64? = nil) throws {
    let html = turn.phrases(.settingsTitle)
    if let messageID {
      try turn.edit(messageID, html, keyboard: keyboard)
    } else {
      try turn.say(html, keyboard: keyboard)
    }
  }

  /// Moves one setting to its next value.
  func toggle(_ setting: Button.Setting, messageID: Int64?) throws {
    var settings = turn.customer.settings
    switch setting {
    case .model: settings.model = nextModel(after: settings.model)
    case .size: settings.size = nextSize(after: settings.size)
    case .file: settings.sendsFile.toggle()
    case .spoiler: settings.hidesPictures.toggle()
    case .receipt: settings.showsReceipt.toggle()
    case .prompts: settings.namesPrompts.toggle()
    case .lowCredit: settings.lowCredit = nextNotice(after: settings.lowCredit)
    }
    turn.customer.settings = settings
    try turn.tx.accounts.update(turn.customer)
    if let messageID { try self.settings(editing: messageID) }
  }

  /// Makes a model the person's default.
  func use(model id: String) throws -> Bool {
    guard let model = turn.context.catalog.model(id) else { return false }
    turn.customer.settings.model = model.id
    try turn.tx.accounts.update(turn.customer)
    return true
  }

  private var keyboard: [[InlineButton]] {
    let settings = turn.customer.settings
    let catalog = turn.context.catalog
    let model = settings.model.flatMap(catalog.model(_:)) ?? catalog.standard
    let size = settings.size?.description ?? turn.phrases(.settingsSizeAuto)
    return [
      [row(.settingsModel, value: model.id, .model)],
      [row(.settingsSize, value: size, .size)],
      [row(.settingsFile, value: mark(settings.sendsFile), .file)],
      [row(.settingsSpoiler, value: mark(settings.hidesPictures), .spoiler)],
      [row(.settingsReceipt, value: mark(settings.showsReceipt), .receipt)],
      [row(.settingsPrompts, value: mark(settings.namesPrompts), .prompts)],
      [row(.settingsLowCredit, value: turn.phrases(notice(settings.lowCredit)), .lowCredit)],
    ]
  }

  private func row(_ title: TextKey, value: String, _ setting: Button.Setting) -> InlineButton {
    turn.button(titled: "\(turn.phrases(title)): \(value)", .setting(setting))
  }

  private func mark(_ isOn: Bool) -> String { isOn ? "✅" : "—" }

  private func notice(_ notice: LowCreditNotice) -> TextKey {
    switch notice {
    case .day: .settingsLowCreditDay
    case .always: .settingsLowCreditAlways
    case .never: .settingsLowCreditNever
    }
  }

  private func nextNotice(after notice: LowCreditNotice) -> LowCreditNotice {
    let all = LowCreditNotice.allCases
    return all[((all.firstIndex(of: notice) ?? 0) + 1) % all.count]
  }

  private func nextModel(after id: String?) -> String? {
    let models = turn.context.catalog.models
    let index = models.firstIndex { $0.id == id } ?? 0
    return models[(index + 1) % models.count].id
  }

  private func nextSize(after size: PictureSize?) -> PictureSize? {
    let sizes = Self.sizes.map(PictureSize.init)
    guard let size, let index = sizes.firstIndex(of: size) else { return sizes[0] }
    return index + 1 < sizes.count ? sizes[index + 1] : nil
  }
}
