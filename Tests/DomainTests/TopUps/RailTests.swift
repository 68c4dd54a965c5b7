import Domain
import Testing

struct RailTests {
  @Test(arguments: Rail.allCases) func amountsKeepTheirRail(rail: Rail) {
    let amount = RailAmount(rail, units: 7)
    #expect(amount.rail == rail && amount.units == 7)
    #expect(!rail.clearing.isCustomer)
  }
}
