/// What USDT is worth as credit: a dollar each, less a margin for its risk and its fees.
package struct USDTRate: Hashable, Sendable {
  /// Added to the price of credit, in hundredths of a per cent: 200 makes $10.00 cost 10.20 USDT.
  package let marginBasisPoints: Int64

  package init(marginBasisPoints: Int64 = 200) {
    precondition((0...10_000).contains(marginBasisPoints), "a margin is 0–100 %")
    self.marginBasisPoints = marginBasisPoints
  }

  /// What credit costs, rounded up to a smallest unit.
  ///
  /// - Throws: `MoneyError.overflow`.
  package func priceRoundedUp(of credit: Amount) throws(MoneyError) -> USDT {
    let (product, overflow) = credit.micros
      .multipliedReportingOverflow(by: Self.whole + marginBasisPoints)
    guard !overflow else { throw .overflow }
    let (units, rest) = product.quotientAndRemainder(dividingBy: Self.whole)
    return USDT(units: rest == 0 ? units : units + 1)
  }

  /// What was paid is worth, rounded down to a micro-dollar.
  ///
  /// - Throws: `MoneyError.overflow`.
  package func creditRoundedDown(for paid: USDT) throws(MoneyError) -> Amount {
    let (product, overflow) = paid.units.multipliedReportingOverflow(by: Self.whole)
    guard !overflow else { throw .overflow }
    return Amount(micros: product / (Self.whole + marginBasisPoints))
  }

  private static let whole: Int64 = 10_000
}
