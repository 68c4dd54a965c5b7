import Domain
import Services

/// Payments in words, the same wherever they are spoken of.
struct MoneyWords {
  let phrases: Phrases

  /// `385 ⭐` or `10.204321 USDT`.
  static func price(_ amount: RailAmount) -> String {
    switch amount {
    case .stars(let stars): "\(stars.count) ⭐"
    case .ton(let usdt): usdt.description
    }
  }

  /// One receipt in a list.
  func line(_ settlement: Settlement) -> String {
    let bonus =
      settlement.bonus > .zero
      ? phrases(.receiptBonus, ("bonus", settlement.bonus.description)) : ""
    return phrases(
      .receiptLine, ("number", String(settlement.id.rawValue)),
      ("when", settlement.paidAt.minuteText), ("price", Self.price(settlement.paid)),
      ("credit", settlement.credit.description), ("bonus", bonus),
      ("state", phrases(Self.state(settlement.state))))
  }

  /// What is particular about a payment, a sentence each.
  func notes(_ settlement: Settlement) -> [String] {
    let keys: [(SettlementNote, TextKey)] = [
      (.second, .creditedSecond), (.late, .creditedLate), (.under, .creditedUnder),
      (.over, .creditedOver), (.orphan, .creditedOrphan), (.byAmount, .creditedByAmount),
      (.reconciled, .creditedReconciled),
    ]
    let isClaimed = settlement.notes.contains(.claimed)
    let told = keys.filter { settlement.notes.contains($0.0) && !isClaimed }
    return isClaimed ? [phrases(.creditedClaimed)] : told.map { phrases($0.1) }
  }

  static func state(_ state: SettlementState) -> TextKey {
    switch state {
    case .credited: .receiptCredited
    case .refunding: .receiptRefunding
    case .refunded: .receiptRefunded
    case .reversed: .receiptReversed
    }
  }

  /// Why a refund, a cancellation or a purchase was refused.
  func refusal(_ refusal: TopUpRefusal) -> String {
    switch refusal {
    case .railClosed: phrases(.topupClosed)
    case .starsOutOfRange(let range):
      phrases(
        .topupStarsRange, ("low", String(range.lowerBound.count)),
        ("high", String(range.upperBound.count)))
    case .creditOutOfRange(let range):
      phrases(
        .topupCreditRange, ("low", range.lowerBound.description),
        ("high", range.upperBound.description))
    case .notFound: phrases(.moneyNotFound)
    case .ended: phrases(.moneyEnded)
    case .spent(let available, let needed):
      phrases(
        .refundSpent, ("available", available.description), ("needed", needed.description))
    case .manualOnly: phrases(.refundManual)
    case .worthUnknown: phrases(.adminWorthUnknown)
    }
  }
}
