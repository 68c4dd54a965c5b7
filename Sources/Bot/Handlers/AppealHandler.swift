import Domain
import Services
import Telegram

/// Appeals against refusals: a ticket to the admins, as /paysupport files them.
struct AppealHandler {
  let turn: Turn

  /// Refused prompts kept per chat, so that their buttons work.
  private static let slots: Int64 = 8
  /// UTF-16 units of a prompt in a ticket.
  private static let longest = 1200

  /// The button that files an appeal against a rule; keeps the prompt for it.
  func button(rule: String, prompt: String) throws -> InlineButton {
    let number = turn.updateID
    let prompt = TextLimits.cut(prompt, utf16: Self.longest)
    try turn.tx.updates.setMark(
      mark(number), "\(number) \(turn.customer.id.rawValue) \(rule) \(prompt)")
    return turn.button(.buttonAppeal, .appeal(number))
  }

  /// Files what a button was made for.
  func press(_ number: Int64, answering press: PressHandler) throws {
    let slot = try turn.tx.updates.mark(mark(number))
    let parts = slot?.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard let parts, parts.count == 4, parts[0] == String(number) else {
      try press.answer(turn.phrases(.pressExpired))
      return
    }
    guard parts[1] == String(turn.customer.id.rawValue) else {
      try press.answer(turn.phrases(.notYours), isAlert: true)
      return
    }
    try press.answer(nil)
    try file("[\(parts[2])] \(parts[3])")
  }

  /// Files an appeal against what an engine refused to draw.
  func file(_ job: Job) throws {
    guard job.isRefused, let code = job.failure else { return }
    let prompt = TextLimits.cut(job.request.prompt, utf16: Self.longest)
    try file("[\(job.id) \(code) \(job.request.model)] \(prompt)")
  }

  private func file(_ text: String) throws {
    try SupportHandler(turn: turn).ask(turn.phrases(.appealTicket) + " " + text)
  }

  /// The update id is kept beside the text, so that a reused slot is not taken for the old one.
  private func mark(_ number: Int64) -> String {
    "appeal:\(turn.place.chatID):\(number & (Self.slots - 1))"
  }
}
