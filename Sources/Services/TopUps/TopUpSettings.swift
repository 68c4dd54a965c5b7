package import Domain

/// How credit is sold.
package struct TopUpSettings: Sendable, Hashable {
  package let starRate: StarRate
  package let usdtRate: USDTRate
  /// Whether USDT on TON is offered: a receiving address is configured.
  package let offersTON: Bool
  package let bonus: FirstDepositBonus

  /// Stars that one invoice may ask for.
  package static let starsRange: ClosedRange<Stars> = Stars(1)...Stars(10_000)
  /// Credit that one quote in USDT may bring: $1 to $10,000.
  package static let tonRange: ClosedRange<Amount> =
    Amount(micros: 1_000_000)...Amount(micros: 10_000_000_000)
  /// How long an invoice in Stars can be paid.
  package static let starsLifetime: Duration = .seconds(3600)
  /// How long a quote in USDT is shown; what comes later is credited all the same.
  package static let tonLifetime: Duration = .seconds(1800)
  /// Tails of TON prices, in 10⁻⁶ USDT.
  package static let tails: ClosedRange<Int64> = 1...9999
  /// A TON payment without comment is told by its amount until this long after the quote's end.
  package static let amountWindow: Duration = .seconds(86_400)
  /// The chain's clock and ours may differ by this much.
  package static let clockTolerance: Duration = .seconds(300)
  /// A TON payment below this is kept in suspense instead of being credited.
  package static let dust = USDT(units: 50_000)

  package init(
    starRate: StarRate, usdtRate: USDTRate = USDTRate(), offersTON: Bool,
    bonus: FirstDepositBonus = FirstDepositBonus()
  ) {
    self.starRate = starRate
    self.usdtRate = usdtRate
    self.offersTON = offersTON
    self.bonus = bonus
  }

  /// What an account's first big top-up brings on top, once.
  package struct FirstDepositBonus: Sendable, Hashable {
    /// A single payment that credits at least this earns it.
    package let threshold: Amount
    package let amount: Amount

    package init(
      threshold: Amount = Amount(micros: 30_000_000), amount: Amount = Amount(micros: 5_000_000)
    ) {
      self.threshold = threshold
      self.amount = amount
    }
  }
}
