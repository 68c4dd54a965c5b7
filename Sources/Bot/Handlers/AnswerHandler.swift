import Domain
import Services
import Telegram

/// Plain text that may be the answer to what we have asked.
struct AnswerHandler {
  let turn: Turn

  /// Takes an answer; false when the text is something else, such as a prompt.
  ///
  /// A complaint that became a picture would cost money, and a prompt that became a question costs
  /// nothing: so words after the question are its answer, for a while also when they are no reply.
  func answer(_ text: String, isReply: Bool) throws -> Bool {
    guard let question = try Question.pending(turn, isReply: isReply) else { return false }
    switch question {
    case .topUpAmount:
      guard try TopUpHandler(turn: turn).answer(text) else {
        // What cannot be read in a reply is asked for again; all else is a prompt.
        guard isReply else { return false }
        try TopUpHandler(turn: turn).askAmount()
        return true
      }
    case .support: try SupportHandler(turn: turn).ask(text)
    case .claim:
      guard isReply || !PaymentReference.find(in: text).isEmpty else { return false }
      try Question.forget(turn)
      try ClaimHandler(turn: turn).claim(text)
      return true
    case .webhook:
      guard isReply || text.contains("://") else { return false }
      try Question.forget(turn)
      try WebhookHandler(turn: turn).set(text)
      return true
    case .pictures(let id):
      guard let draft = try turn.tx.sources.draft(id) else { return false }
      try Question.forget(turn)
      try EditHandler(turn: turn).answer(
        text, to: draft, origin: "update:\(turn.updateID)")
      return true
    case .ticket(let id):
      guard turn.isAdmin else { return false }
      try AdminTickets(turn: turn).answer(id, with: text)
    }
    try Question.forget(turn)
    return true
  }
}
