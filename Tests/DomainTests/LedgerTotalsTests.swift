import Domain
import Testing

struct LedgerTotalsTests {
  @Test func everyAccountCounts() throws {
    let totals = LedgerTotals(
      customers: Balance(posted: Amount(micros: 70), held: Amount(micros: 20)),
      house: [
        .revenue: Balance(posted: Amount(micros: 30)),
        .promotion: Balance(posted: Amount(micros: -100)),
      ])
    #expect(try totals.sum() == .zero)
  }

  @Test func overflowIsNotHidden() {
    let most = Balance(posted: Amount(micros: .max))
    #expect(throws: MoneyError.overflow) {
      try LedgerTotals(customers: most, house: [.revenue: most]).sum()
    }
  }
}
