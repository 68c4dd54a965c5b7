import Domain
import Services
import Telegram

/// The photo or document that carries a picture: caption, receipt and buttons.
struct PictureMessage {
  let phrases: Phrases
  let signer: ButtonSigner
  let settings: CustomerSettings
  let imagine: ImagineService

  private var catalog: ModelCatalog { imagine.catalog }

  /// UTF-16 units of flags; only words to leave out make them longer.
  private static let flagLimit = 240
  /// UTF-16 units that are kept of such words.
  private static let negativeLimit = 120

  /// The row that sends a job's picture.
  ///
  /// `available` is what is left on the account, for the receipt; nil leaves it out. `effect` is
  /// `.delivered` for the first time and `.none` when the picture is sent again.
  func row(
    _ job: Job, picture: Picture, delivery: Delivery, available: Amount?, effect: OutboxEffect,
    at now: Timestamp
  ) -> OutboxRow {
    let caption = caption(job, available: available)
    let keyboard = ReplyMarkup.inline(InlineKeyboard(rows: buttons(job)))
    let method: String
    let json: [UInt8]
    if delivery.sendsFile {
      let message = SendDocument(
        chatID: delivery.chatID, document: .fileID(""), caption: caption,
        disableContentTypeDetection: true, threadID: delivery.threadID,
        replyTo: delivery.replyTo, replyMarkup: keyboard)
      (method, json) = (SendDocument.name, message.json())
    } else {
      let message = SendPhoto(
        chatID: delivery.chatID, photo: .fileID(""), caption: caption,
        hasSpoiler: delivery.hidesPicture, threadID: delivery.threadID,
        replyTo: delivery.replyTo, replyMarkup: keyboard)
      (method, json) = (SendPhoto.name, message.json())
    }
    return OutboxRow(
      chatID: delivery.chatID, method: method, parameters: String(decoding: json, as: UTF8.self),
      picture: picture.id, effect: effect, createdAt: now)
  }

  /// Prompt, what was painted, flags and receipt; at most 1,024 UTF-16 units once parsed.
  func caption(_ job: Job, available: Amount?) -> String {
    var lines: [String] = []
    let reading = job.reading
    if let line = outcome(of: job) { lines.append(line) }
    if !reading.ignored.isEmpty {
      lines.append(phrases(.captionIgnored, ("words", Self.list(reading.ignored))))
    }
    lines += gaps(reading.gaps)
    lines.append(
      phrases(
        .captionFlags, ("model", job.request.model), ("size", job.request.size.description),
        ("flags", flags(of: job.request))))
    if let line = sheetPrice(job) { lines.append(line) }
    if settings.showsReceipt, let available {
      lines.append(
        phrases(
          .captionReceipt, ("price", job.price.description),
          ("available", available.description)))
    }
    let rest = lines.joined(separator: "\n")
    let room = TextLimits.captionUTF16 - PlainText.of(html: rest).utf16.count - 2
    let prompt = HTMLText.escape(TextLimits.cut(job.request.prompt, utf16: max(16, room)))
    return prompt + "\n\n" + rest
  }

  /// What became of the words; nil when the engine does not say.
  private func outcome(of job: Job) -> String? {
    let reading = job.reading
    let isEdit = !job.request.sources.isEmpty
    guard reading.understood.isEmpty else {
      let terms = Self.list(reading.understood)
      return phrases(isEdit ? .captionChanged : .captionPainted, ("terms", terms))
    }
    guard !reading.ignored.isEmpty else { return nil }
    guard isEdit else { return phrases(.captionAbstract) }
    return Self.onlyResizes(job.request) ? phrases(.captionUnchanged) : nil
  }

  /// Whether an edit without its words leaves the picture as it is: a style does not, and two
  /// pictures become one.
  private static func onlyResizes(_ request: GenerationRequest) -> Bool {
    let hasStyle = !request.isRaw && request.style.map { $0 != .none } ?? false
    return request.sources.count == 1 && !hasStyle && request.negative.isEmpty
  }

  /// The price of one more picture, for the buttons of a sheet: their titles have no room for it.
  private func sheetPrice(_ job: Job) -> String? {
    guard job.request.count > 1 else { return nil }
    let sisters = SisterPictures(catalog: catalog, job: job, index: 0)
    guard let alone = sisters.alone, let price = try? imagine.price(of: alone) else { return nil }
    return phrases(.captionSheetPrice, ("price", price.description))
  }

  /// What was ordered and could not be done.
  private func gaps(_ gaps: [EngineGap]) -> [String] {
    var lines: [String] = []
    if gaps.contains(.spareEngine) { lines.append(phrases(.captionSpareEngine)) }
    let words = gaps.compactMap { gap -> String? in
      switch gap {
      case .negative: phrases(.gapNegative)
      case .seed: phrases(.gapSeed)
      case .size: phrases(.gapSize)
      case .secondSource: phrases(.gapSecondSource)
      case .strength: phrases(.gapStrength)
      case .spareEngine: nil
      }
    }
    if !words.isEmpty {
      lines.append(phrases(.captionGaps, ("gaps", words.joined(separator: ", "))))
    }
    return lines
  }

  /// The flags that make the same picture again.
  private func flags(of request: GenerationRequest) -> String {
    let whole = PromptText.flags(of: request, catalog: catalog, settings: settings)
    guard whole.utf16.count > Self.flagLimit else { return whole }
    var short = request
    short.negative = TextLimits.cut(request.negative, utf16: Self.negativeLimit)
    return PromptText.flags(of: short, catalog: catalog, settings: settings)
  }

  private func buttons(_ job: Job) -> [[InlineButton]] {
    let again = [button(.buttonNewSeed, .newSeed, job), button(.buttonSameSeed, .sameSeed, job)]
    let rest = [
      button(.buttonFile, .file, job), button(.buttonInfo, .info, job),
      InlineButton(
        text: "</>", action: .callback(signer.sign(Button.job(.code, job.id).payload))),
      button(.buttonDelete, .delete, job),
    ]
    guard job.request.count == 1 else { return sheetButtons(job) + [again, rest] }
    let vary = button(titled: phrases(.buttonVary), .vary, 0, job)
    return [again + [vary], largerButtons(job), rest].filter { !$0.isEmpty }
  }

  /// Each picture of a sheet by itself: larger, and varied.
  private func sheetButtons(_ job: Job) -> [[InlineButton]] {
    [(Button.PictureAction.alone, "U"), (.vary, "V")].map { action, letter in
      (0..<job.request.count).map { button(titled: "\(letter)\($0 + 1)", action, $0, job) }
    }
  }

  /// The larger sizes with their prices; none at the model's greatest.
  private func largerButtons(_ job: Job) -> [InlineButton] {
    let sisters = SisterPictures(catalog: catalog, job: job, index: 0)
    let actions: [Button.PictureAction] = [.larger, .largest]
    return zip(actions, sisters.enlargements).compactMap { action, enlargement in
      guard let request = sisters.larger(isMost: action == .largest),
        let price = try? imagine.price(of: request)
      else { return nil }
      let title = phrases(
        .buttonLarger, ("factor", enlargement.factor), ("price", price.description))
      return button(titled: title, action, 0, job)
    }
  }

  private func button(
    titled title: String, _ action: Button.PictureAction, _ index: Int, _ job: Job
  ) -> InlineButton {
    let button = Button.picture(action, index: index, job.id)
    return InlineButton(text: title, action: .callback(signer.sign(button.payload)))
  }

  private func button(_ title: TextKey, _ action: Button.JobAction, _ job: Job) -> InlineButton {
    InlineButton(
      text: phrases(title), action: .callback(signer.sign(Button.job(action, job.id).payload)))
  }

  /// At most 12 terms and 200 units, so that the receipt always fits.
  private static func list(_ words: [String]) -> String {
    TextLimits.cut(words.prefix(12).joined(separator: ", "), utf16: 200)
  }
}
