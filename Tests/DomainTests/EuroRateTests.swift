import Domain
import Testing

struct EuroRateTests {
  @Test(arguments: [
    (Int64(1_160_000), Int64(38_000), Int64(44_000)), (1_000_000, 38_000, 38_000),
    (1_085_000, 38_000, 41_200), (1_160_000, 0, 0),
  ])
  func pricesAreCutToATenthOfAMill(rate: Int64, euros: Int64, micros: Int64) throws {
    let rate = EuroRate(dollarsPerEuro: Amount(micros: rate))
    #expect(try rate.price(of: Euros(micros: euros)) == Amount(micros: micros))
  }

  @Test func nothingWraps() {
    #expect(throws: MoneyError.overflow) {
      try EuroRate.standard.price(of: Euros(micros: .max))
    }
  }
}
