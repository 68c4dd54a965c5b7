import Domain
import Services
import Telegram

/// /claim: a person says that a payment is his that did not reach him.
struct ClaimHandler {
  let turn: Turn

  /// The same claim is looked at once in this time, so that admins are told once.
  private static let pause: Duration = .seconds(3600)
  private static let betweenClaims: Duration = .seconds(10)

  func claim(_ text: String) throws {
    let hashes = PaymentReference.find(in: text)
    guard !hashes.isEmpty else {
      try Question.claim.ask(
        turn.phrases(text.isEmpty ? .claimAsk : .claimUnreadable), placeholder: .claimPlaceholder,
        turn)
      return
    }
    let me = turn.customer.id
    guard
      try turn.tx.updates.claimPress("claims:\(me)", at: turn.now, window: Self.betweenClaims)
    else {
      try turn.say(turn.phrases(.claimTooFast))
      return
    }
    try turn.say(try words(hashes), keyboard: [[turn.button(.buttonSupport, .open(.paysupport))]])
  }

  private func words(_ hashes: [String]) throws -> String {
    let me = turn.customer.id
    for hash in hashes {
      let key = PaymentKey(.ton, hash)
      let entry = try turn.tx.suspense.entry(key)
      let isNews = try turn.tx.updates.claimPress(
        "claim:\(me):\(hash)", at: turn.now, window: Self.pause)
      if !isNews, entry?.state == .claimed { return turn.phrases(.claimReview) }
      switch try turn.context.topUps.claim(key, by: me, in: turn.tx, at: turn.now) {
      case .unknown: continue
      case .underReview: return turn.phrases(.claimReview)
      case .settled(let isYours):
        return turn.phrases(isYours ? .claimYours : .claimAnothers)
      }
    }
    return turn.phrases(.claimUnknown)
  }
}
