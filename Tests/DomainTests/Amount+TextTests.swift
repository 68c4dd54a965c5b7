import Domain
import Testing

struct AmountTextTests {
  @Test(
    arguments: [
      (0, "$0.00", "0.0000"), (10_000_000, "$10.00", "10.0000"), (26_700, "$0.0267", "0.0267"),
      (-1_500_000, "-$1.50", "-1.5000"), (1, "$0.000001", "0.0000"),
      (9_946_200, "$9.9462", "9.9462"), (123_456_789, "$123.456789", "123.4567"),
      (100_000, "$0.10", "0.1000"), (.max, "$9223372036854.775807", "9223372036854.7758"),
      (.min, "-$9223372036854.775808", "-9223372036854.7758"),
    ] as [(Int64, String, String)])
  func amountsAreShown(_ micros: Int64, _ dollars: String, _ plain: String) {
    let amount = Amount(micros: micros)
    #expect(amount.description == dollars)
    #expect(amount.fourDecimals == plain)
  }

  @Test(
    arguments: [
      ("12", 12_000_000), ("12.5", 12_500_000), ("$0.0267", 26_700), ("12,5", 12_500_000),
      ("0.000001", 1), ("$000.10", 100_000), ("999999999999.999999", 999_999_999_999_999_999),
    ] as [(String, Int64)])
  func amountsAreRead(_ text: String, _ micros: Int64) throws {
    #expect(try Amount(parsing: text).micros == micros)
  }

  @Test(arguments: [
    "", "$", ".", ".5", "5.", "1.2.3", "1,000.00", "-5", "+5", "5 ", " 5", "5e3", "0x10", "٥",
    "1.0000001", "1234567890123", "NaN", "$$5", "5$", "1_000",
  ])
  func anythingElseIsRefused(_ text: String) {
    #expect(throws: MoneyError.notAnAmount) { try Amount(parsing: text) }
  }

  @Test(arguments: [0, 1, 99, 26_700, 1_000_000, 10_000_001, 123_456_789] as [Int64])
  func whatIsShownIsReadBack(_ micros: Int64) throws {
    #expect(try Amount(parsing: Amount(micros: micros).description).micros == micros)
  }
}
