import Domain
import Testing

struct USDTRateTests {
  private let rate = USDTRate()

  @Test(arguments: [(10_000_000, 10_200_000), (1, 2), (50, 51), (51, 53)])
  func pricesAreRoundedUp(micros: Int64, units: Int64) throws {
    #expect(try rate.priceRoundedUp(of: Amount(micros: micros)) == USDT(units: units))
  }

  /// Whatever the credit, paying its price brings it back, and never a micro-dollar more.
  @Test func thePriceOfACreditIsWorthTheCredit() throws {
    for micros in stride(from: Int64(1), to: 3_000_000, by: 977) {
      let price = try rate.priceRoundedUp(of: Amount(micros: micros))
      #expect(try rate.creditRoundedDown(for: price) == Amount(micros: micros))
      let less = USDT(units: price.units - 1)
      #expect(try rate.creditRoundedDown(for: less) < Amount(micros: micros))
    }
  }

  @Test func numbersThatMakeNoSenseAreRefused() {
    #expect(throws: MoneyError.overflow) { try rate.priceRoundedUp(of: Amount(micros: .max)) }
    #expect(throws: MoneyError.overflow) { try rate.creditRoundedDown(for: USDT(units: .max)) }
  }
}
