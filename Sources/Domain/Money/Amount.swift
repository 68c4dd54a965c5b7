/// An amount of US dollars in whole micro-dollars (10⁻⁶ $); negative for money owed.
///
/// Arithmetic is checked: an overflow throws, nothing wraps or rounds.
package struct Amount: Hashable, Comparable, Sendable {
  /// Micro-dollars.
  package let micros: Int64

  package init(micros: Int64) {
    self.micros = micros
  }

  package static let zero = Amount(micros: 0)

  /// - Throws: `MoneyError.overflow`.
  package func adding(_ other: Amount) throws(MoneyError) -> Amount {
    let (sum, overflow) = micros.addingReportingOverflow(other.micros)
    guard !overflow else { throw .overflow }
    return Amount(micros: sum)
  }

  /// - Throws: `MoneyError.overflow`.
  package func subtracting(_ other: Amount) throws(MoneyError) -> Amount {
    let (difference, overflow) = micros.subtractingReportingOverflow(other.micros)
    guard !overflow else { throw .overflow }
    return Amount(micros: difference)
  }

  /// - Throws: `MoneyError.overflow`.
  package func multiplied(by count: Int) throws(MoneyError) -> Amount {
    let (product, overflow) = micros.multipliedReportingOverflow(by: Int64(count))
    guard !overflow else { throw .overflow }
    return Amount(micros: product)
  }

  /// Cut toward zero to whole $0.0001, the grain of every charge.
  package var truncatedToTenthMill: Amount { Amount(micros: micros / 100 * 100) }

  package static func < (lhs: Amount, rhs: Amount) -> Bool { lhs.micros < rhs.micros }
}

/// Why an amount could not be computed or read.
package enum MoneyError: Error, Sendable, Equatable {
  case overflow
  /// Not a decimal number of dollars with at most six decimals.
  case notAnAmount
}
