import Domain
import Testing

struct SettlementTests {
  @Test(arguments: [PaymentKey(.stars, "stx:1:2"), PaymentKey(.ton, "a+b/c=")])
  func keysAreReadAsTheyAreWritten(key: PaymentKey) {
    #expect(PaymentKey(key.description) == key)
  }

  @Test(arguments: ["", "stars", "cash:1", ":x"])
  func otherTextsAreNoKeys(text: String) {
    #expect(PaymentKey(text) == nil)
  }
}
