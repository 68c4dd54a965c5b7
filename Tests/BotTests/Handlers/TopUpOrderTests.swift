import Domain
import Testing

@testable import Bot

struct TopUpOrderTests {
  @Test(
    arguments: [
      ("25", 25_000_000), ("$25", 25_000_000), ("12.50", 12_500_000), ("12,5", 12_500_000),
      ("25$", 25_000_000), ("25 usd", 25_000_000), ("10 USDT", 10_000_000), (" 7 ", 7_000_000),
    ] as [(String, Int64)])
  func dollars(text: String, micros: Int64) {
    #expect(TopUpOrder(text) == .credit(Amount(micros: micros)))
  }

  @Test(arguments: ["500 stars", "500⭐", "500 ⭐", "500 XTR", "500 звёзд", "500stars"])
  func stars(text: String) {
    #expect(TopUpOrder(text) == .stars(Stars(500)))
  }

  @Test(arguments: [
    "", " ", "abc", "-5", "0", "$0.00", "5 apples", "5 5", "5$5", "$$5", "1.5 stars", "$5 stars",
    "0 stars",
    "1e9", "99999999999999999999", "5 usd please", "a lake", "٢٥",
  ])
  func anythingElseIsNoAmount(text: String) {
    #expect(TopUpOrder(text) == nil)
  }
}
