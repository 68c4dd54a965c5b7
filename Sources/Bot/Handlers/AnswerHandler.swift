import Domain
import Services
import Telegram

/// Plain text that may be the answer to what we have asked.
struct AnswerHandler {
  let turn: Turn

  /// Takes an answer; false when the text is something else, such as a prompt.
  ///
  /// Words count as an answer only in a reply to us, since people also change their mind; an
  /// amount is plain without.
  func answer(_ text: String, isReply: Bool) throws -> Bool {
    guard let question = try Question.pending(turn) else { return false }
    switch question {
    case .topUpAmount:
      guard try TopUpHandler(turn: turn).answer(text) else {
        // What cannot be read in a reply is asked for again; all else is a prompt.
        guard isReply else { return false }
        try TopUpHandler(turn: turn).askAmount()
        return true
      }
    case .support:
      guard isReply else { return false }
      try SupportHandler(turn: turn).ask(text)
    case .claim:
      guard isReply || !PaymentReference.find(in: text).isEmpty else { return false }
      try Question.forget(turn)
      try ClaimHandler(turn: turn).claim(text)
      return true
    case .ticket(let id):
      guard isReply, turn.isAdmin else { return false }
      try AdminTickets(turn: turn).answer(id, with: text)
    }
    try Question.forget(turn)
    return true
  }
}
