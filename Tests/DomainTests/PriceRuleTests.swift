import Domain
import Testing

struct PriceRuleTests {
  private let create = PriceRule(base: Amount(micros: 25_000), ceiling: Amount(micros: 28_000))
  private let edit = PriceRule(base: Amount(micros: 25_000), ceiling: Amount(micros: 29_000))

  @Test func thePublishedSamplesAreReproduced() throws {
    let first = create.price(characters: 44, sources: 0)
    let second = edit.price(characters: 24, sources: 1)
    #expect(first == Amount(micros: 26_700))
    #expect(second == Amount(micros: 27_100))
    let left = try Amount(micros: 10_000_000).subtracting(first)
    #expect(left.fourDecimals == "9.9733")
    #expect(try left.subtracting(second).fourDecimals == "9.9462")
  }

  @Test(
    arguments: [
      (0, 25_000), (1, 25_000), (2, 25_000), (3, 25_100), (74, 27_900), (75, 28_000), (76, 28_000),
      (4000, 28_000), (Int.max, 28_000),
    ] as [(Int, Int64)])
  func aPriceIsCutAndCapped(_ characters: Int, _ micros: Int64) {
    #expect(create.price(characters: characters, sources: 0) == Amount(micros: micros))
  }

  @Test func sourcesCostMoreUpToTheCeiling() {
    #expect(edit.price(characters: 0, sources: 2) == Amount(micros: 27_400))
    #expect(edit.price(characters: 0, sources: 4) == Amount(micros: 29_000))
  }
}
