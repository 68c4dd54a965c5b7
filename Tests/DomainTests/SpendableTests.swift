import Domain
import Testing

struct SpendableTests {
  private func amount(_ micros: Int64) -> Amount { Amount(micros: micros) }

  @Test func withoutCapsTheBalanceBinds() {
    let spendable = Spendable(balance: Balance(posted: amount(100), held: amount(30)))
    #expect(spendable.amount == amount(70))
    #expect(spendable.limit == .balance)
  }

  @Test(
    arguments: [
      (50, 60, 70, Spendable.Limit.keyDay, 40), (70, 60, 80, .keyMonth, 40),
      (90, 90, 55, .keyTotal, 25), (1000, 1000, 1000, .balance, 100),
    ] as [(Int64, Int64, Int64, Spendable.Limit, Int64)])
  func theTightestLimitBinds(
    _ day: Int64, _ month: Int64, _ total: Int64, _ limit: Spendable.Limit, _ left: Int64
  ) {
    let spendable = Spendable(
      balance: Balance(posted: amount(100)),
      caps: SpendingCaps(
        perDay: amount(day), perMonth: amount(month), total: amount(total)),
      spending: KeySpending(today: amount(10), thisMonth: amount(20), total: amount(30)))
    #expect(spendable.limit == limit)
    #expect(spendable.amount == amount(left))
  }

  @Test func aCapThatWasLoweredBelowWhatIsSpentLeavesNothing() {
    let spendable = Spendable(
      balance: Balance(posted: amount(100)), caps: SpendingCaps(perDay: amount(5)),
      spending: KeySpending(today: amount(9)))
    #expect(spendable.amount == .zero)
    #expect(spendable.limit == .keyDay)
  }

  @Test func nothingIsSpendableOfADebt() {
    let spendable = Spendable(balance: Balance(posted: amount(-5)))
    #expect(spendable.amount == .zero)
    #expect(spendable.limit == .balance)
  }
}
