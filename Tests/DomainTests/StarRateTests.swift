import Domain
import Testing

struct StarRateTests {
  private let rate = StarRate(usdPerStar: Amount(micros: 13_000))

  @Test func creditIsExact() throws {
    #expect(try rate.credit(for: Stars(385)) == Amount(micros: 5_005_000))
    #expect(throws: MoneyError.overflow) { try rate.credit(for: Stars(.max)) }
  }

  @Test(arguments: [(5_000_000, 385), (5_005_000, 385), (5_005_001, 386), (1, 1), (0, 1), (-5, 1)])
  func starsCoverTheCredit(micros: Int64, stars: Int64) {
    #expect(rate.starsRoundedUp(for: Amount(micros: micros)) == Stars(stars))
  }
}
