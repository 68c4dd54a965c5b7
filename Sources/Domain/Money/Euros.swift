/// An amount of euros in whole micro-euros (10⁻⁶ €), as price lists in euros have it.
///
/// The ledger knows dollars only; a `EuroRate` makes an `Amount` of it before anything is held.
package struct Euros: Hashable, Comparable, Sendable {
  /// Micro-euros.
  package let micros: Int64

  package init(micros: Int64) {
    self.micros = micros
  }

  package static let zero = Euros(micros: 0)

  /// - Throws: `MoneyError.overflow`.
  package func adding(_ other: Euros) throws(MoneyError) -> Euros {
    let (sum, overflow) = micros.addingReportingOverflow(other.micros)
    guard !overflow else { throw .overflow }
    return Euros(micros: sum)
  }

  /// A decimal number without a sign of currency and without zeros at its end: `0.038`.
  package var decimalText: String {
    let magnitude = micros.magnitude
    var fraction = String(String(1_000_000 + magnitude % 1_000_000).dropFirst())
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let text = "\(magnitude / 1_000_000)" + (fraction.isEmpty ? "" : ".\(fraction)")
    return (micros < 0 ? "-" : "") + text
  }

  package static func < (lhs: Euros, rhs: Euros) -> Bool {
    lhs.micros < rhs.micros
  }
}
