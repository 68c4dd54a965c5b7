/// What one euro is worth in credit, as the operator has set it.
package struct EuroRate: Hashable, Sendable {
  /// Dollars for one euro: more than nothing, at most 1,000.
  package let dollarsPerEuro: Amount

  package init(dollarsPerEuro: Amount) {
    precondition(
      (1...1_000_000_000).contains(dollarsPerEuro.micros), "a euro is worth something")
    self.dollarsPerEuro = dollarsPerEuro
  }

  /// 1.16 dollars, when nobody says otherwise.
  package static let standard = EuroRate(dollarsPerEuro: Amount(micros: 1_160_000))

  /// What a price in euros is in credit, cut to $0.0001 as every charge is.
  ///
  /// - Throws: `MoneyError.overflow`.
  package func price(of euros: Euros) throws(MoneyError) -> Amount {
    let (product, overflow) = euros.micros.multipliedReportingOverflow(by: dollarsPerEuro.micros)
    guard !overflow else { throw .overflow }
    return Amount(micros: product / 1_000_000).truncatedToTenthMill
  }
}
