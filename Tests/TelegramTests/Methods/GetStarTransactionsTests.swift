import Telegram
import Testing

@Suite struct GetStarTransactionsTests {
  @Test func placeAndNumberAreGiven() throws {
    #expect(try JSON(GetStarTransactions(offset: 1017)) == ["offset": 1017, "limit": 100])
  }
}
