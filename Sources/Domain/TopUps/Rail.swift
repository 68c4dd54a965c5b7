/// A way by which money comes in.
package enum Rail: String, Sendable, CaseIterable {
  /// Telegram Stars.
  case stars
  /// USDT on TON.
  case ton

  /// The house's account that stands for what came in by this rail.
  package var clearing: AccountID {
    switch self {
    case .stars: .starsClearing
    case .ton: .tonClearing
    }
  }
}

/// An amount in a rail's own unit.
package enum RailAmount: Hashable, Sendable, CustomStringConvertible {
  case stars(Stars)
  case ton(USDT)

  package var rail: Rail {
    switch self {
    case .stars: .stars
    case .ton: .ton
    }
  }

  /// Whole Stars, or 10⁻⁶ USDT.
  package var units: Int64 {
    switch self {
    case .stars(let stars): stars.count
    case .ton(let usdt): usdt.units
    }
  }

  /// Reads what `rail` and `units` say.
  package init(_ rail: Rail, units: Int64) {
    switch rail {
    case .stars: self = .stars(Stars(units))
    case .ton: self = .ton(USDT(units: units))
    }
  }

  /// `385 XTR`, `10.204321 USDT`.
  package var description: String {
    switch self {
    case .stars(let stars): stars.description
    case .ton(let usdt): usdt.description
    }
  }
}
