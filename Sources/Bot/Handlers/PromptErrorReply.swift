import Domain
import Services
import Telegram

/// Explains what is wrong with a prompt's flags and offers to run it mended; nothing is charged.
struct PromptErrorReply {
  let turn: Turn
  /// The pictures that the prompt is about, if it is to change some.
  var pictures: SourceDraftID?

  /// Faulty prompts kept per chat, so that their buttons work.
  private static let slots: Int64 = 8

  func explain(_ error: PromptError, text: String) throws {
    let phrases = turn.phrases
    switch error {
    case .unknownFlag(let name, let suggestion?, let fixed, let without):
      let html = phrases(
        .promptUnknownFlagSuggest, ("flag", Self.short(name)), ("suggestion", suggestion))
      try offer(html, fixed: fixed, without: without)
    case .unknownFlag(let name, nil, _, let without):
      try offer(
        phrases(.promptUnknownFlag, ("flag", Self.short(name))), fixed: nil, without: without)
    case .badValue(let flag, let value, let allowed, let fixed, let without):
      let html = phrases(
        .promptBadValue, ("written", value.isEmpty ? flag : "\(flag) \(Self.short(value))"),
        ("allowed", allowed))
      try offer(html, fixed: fixed, without: without)
    case .needsSource(let flag, let without):
      try offer(phrases(.promptNeedsPhoto, ("flag", flag)), fixed: nil, without: without)
    case .notForSources(let flag, let without):
      try offer(phrases(.promptNotForPhotos, ("flag", flag)), fixed: nil, without: without)
    case .conflict(let first, let second):
      try turn.say(phrases(.promptConflict, ("first", first), ("second", second)))
    case .promptTooLong(let limit):
      try turn.say(phrases(.promptTooLong, ("limit", String(limit))))
    }
  }

  /// What a draft button runs.
  enum Draft: Equatable {
    case text(String, SourceDraftID?)
    /// Somebody else wrote the prompt.
    case anothers
    case forgotten
  }

  func draft(_ number: Int64, _ draft: Button.Draft) throws -> Draft {
    let slot = try turn.tx.updates.mark(Self.mark(number, draft, chat: turn.place.chatID))
    let parts = slot?.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard let parts, parts.count == 3, parts[0] == String(number) else { return .forgotten }
    let owner = parts[1].split(separator: ":")
    guard owner.first ?? "" == String(turn.customer.id.rawValue) else { return .anothers }
    let pictures = owner.count == 2 ? Int64(owner[1]).map(SourceDraftID.init) : nil
    return .text(String(parts[2]), pictures)
  }

  private func offer(_ html: String, fixed: String?, without: String) throws {
    let number = turn.updateID
    let owner = [turn.customer.id.rawValue, pictures?.rawValue].compactMap { $0 }
    var row: [InlineButton] = []
    for (draft, text, title) in [
      (Button.Draft.fixed, fixed, TextKey.buttonFixAndRun),
      (.without, without, .buttonRunWithout),
    ] {
      guard let text else { continue }
      try turn.tx.updates.setMark(
        Self.mark(number, draft, chat: turn.place.chatID),
        "\(number) \(owner.map(String.init).joined(separator: ":")) \(text)")
      row.append(turn.button(title, .draft(number, draft)))
    }
    try turn.say(html, keyboard: [row])
  }

  /// What people wrote, short enough to be quoted in a message.
  private static func short(_ text: String) -> String { TextLimits.cut(text, utf16: 60) }

  /// The update id is kept beside the text, so that a reused slot is not taken for the old one,
  /// and whose text it is, and about which pictures.
  private static func mark(_ number: Int64, _ draft: Button.Draft, chat: Int64) -> String {
    "draft:\(chat):\(number & (slots - 1)):\(draft.rawValue)"
  }
}
