import Domain
import Services
import Telegram

/// A payment in suspense, for admins.
struct SuspenseCard {
  let entry: SuspenseEntry
  let phrases: Phrases

  var html: String {
    phrases(
      .suspenseCard, ("id", String(entry.id.rawValue)),
      ("amount", entry.paid?.description ?? "?"), ("when", entry.paidAt.minuteText),
      ("reason", phrases(Self.reason(entry.reason))),
      ("comment", TextLimits.cut(entry.comment ?? "–", utf16: 200)),
      ("sender", TextLimits.cut(entry.sender, utf16: 80)),
      ("reference", TextLimits.cut(entry.key.reference, utf16: 100)),
      ("claimant", entry.claimant?.description ?? "–"))
  }

  /// Crediting needs to be told whom: somebody must have claimed it.
  func keyboard(_ signer: ButtonSigner) -> [[InlineButton]] {
    guard entry.state == .open || entry.state == .claimed else { return [] }
    var row: [InlineButton] = []
    if entry.claimant != nil, entry.paid != nil {
      row.append(
        InlineButton(
          text: phrases(.buttonCreditClaim),
          action: .callback(signer.sign(Button.money(.creditClaim(entry.id)).payload)),
          style: .success))
    }
    row.append(
      InlineButton(
        text: phrases(.buttonDismissClaim),
        action: .callback(signer.sign(Button.money(.dismissClaim(entry.id)).payload))))
    return [row]
  }

  private static func reason(_ reason: SuspenseReason) -> TextKey {
    switch reason {
    case .noComment: .suspenseNoComment
    case .unknownComment: .suspenseUnknownComment
    case .foreignJetton: .suspenseForeign
    case .dust: .suspenseDust
    }
  }
}
