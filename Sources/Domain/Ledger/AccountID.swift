/// Number of an account in the ledger.
///
/// A customer's is the Telegram user id, which is positive; the house's own are negative.
package struct AccountID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let rawValue: Int64

  package init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// What customers paid for pictures.
  package static let revenue = AccountID(-1)
  /// Credit given away: sign-up credit and bonuses; runs below zero.
  package static let promotion = AccountID(-2)
  /// What came in as Telegram Stars; runs below zero.
  package static let starsClearing = AccountID(-3)
  /// What came in as USDT on TON; runs below zero.
  package static let tonClearing = AccountID(-4)
  /// Corrections by an operator; may have either sign.
  package static let adjustments = AccountID(-5)

  /// Every account of the house.
  package static let house: [AccountID] = [
    .revenue, .promotion, .starsClearing, .tonClearing, .adjustments,
  ]

  /// Whether this is a customer's account, which may never be overdrawn.
  package var isCustomer: Bool { rawValue > 0 }

  /// `revenue`, `promotion`, … or the number.
  package var description: String {
    switch self {
    case .revenue: "revenue"
    case .promotion: "promotion"
    case .starsClearing: "clearing.stars"
    case .tonClearing: "clearing.ton"
    case .adjustments: "adjustments"
    default: String(rawValue)
    }
  }

  package static func < (lhs: AccountID, rhs: AccountID) -> Bool { lhs.rawValue < rhs.rawValue }
}
