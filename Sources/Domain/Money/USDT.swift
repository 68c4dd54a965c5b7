/// An amount of USDT on TON in its smallest units, 10⁻⁶ USDT.
package struct USDT: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let units: Int64

  /// More than this in one transfer is nonsense or an attack: a thousand million USDT.
  package static let greatest = USDT(units: 1_000_000_000_000_000)

  package init(units: Int64) {
    self.units = units
  }

  /// Reads smallest units as an indexer writes them: decimal digits without a sign, such as
  /// `10204321`.
  ///
  /// - Returns: Nil for anything else, and for more than `greatest`.
  package init?(unitsText: String) {
    guard (1...16).contains(unitsText.utf8.count),
      unitsText.utf8.allSatisfy({ (48...57).contains($0) }),
      let units = Int64(unitsText), units <= Self.greatest.units
    else { return nil }
    self.init(units: units)
  }

  /// `10.20 USDT`, with as many decimals as needed, two at least.
  package var description: String { decimalText + " USDT" }

  /// `10.204321`: what a person types into a wallet.
  package var decimalText: String {
    String(Amount(micros: abs(units)).description.dropFirst())
  }

  package static func < (lhs: USDT, rhs: USDT) -> Bool { lhs.units < rhs.units }
}
