import Domain
import Testing

struct USDTTests {
  @Test(arguments: [
    ("0", 0), ("10204321", 10_204_321), ("1000000000000000", 1_000_000_000_000_000),
  ])
  func unitsAreRead(text: String, units: Int64) {
    #expect(USDT(unitsText: text)?.units == units)
  }

  @Test(arguments: [
    "", "-1", "+1", "1.5", "1e3", " 1", "٣", "1000000000000001", "9999999999999999999999",
  ])
  func everythingElseIsRefused(text: String) {
    #expect(USDT(unitsText: text) == nil)
  }

  @Test func amountsAreWrittenAsWalletsTakeThem() {
    #expect(USDT(units: 10_204_321).decimalText == "10.204321")
    #expect(USDT(units: 10_200_000).description == "10.20 USDT")
    #expect(USDT(units: 1).decimalText == "0.000001")
  }
}
