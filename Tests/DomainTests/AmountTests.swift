import Domain
import Testing

struct AmountTests {
  @Test func sumsAndDifferencesAreExact() throws {
    let sum = try Amount(micros: 9_973_300).adding(Amount(micros: -27_100))
    #expect(sum == Amount(micros: 9_946_200))
    #expect(try sum.subtracting(Amount(micros: 9_946_201)) == Amount(micros: -1))
    #expect(try Amount(micros: 26_700).multiplied(by: 4) == Amount(micros: 106_800))
    #expect(try Amount(micros: 5).multiplied(by: -1) == Amount(micros: -5))
  }

  @Test func anOverflowIsRefused() {
    let most = Amount(micros: .max)
    let least = Amount(micros: .min)
    #expect(throws: MoneyError.overflow) { try most.adding(Amount(micros: 1)) }
    #expect(throws: MoneyError.overflow) { try least.subtracting(Amount(micros: 1)) }
    #expect(throws: MoneyError.overflow) { try Amount.zero.subtracting(least) }
    #expect(throws: MoneyError.overflow) { try most.multiplied(by: 2) }
    #expect(throws: MoneyError.overflow) { try least.multiplied(by: -1) }
  }

  @Test(
    arguments: [
      (26_760, 26_700), (26_799, 26_700), (26_800, 26_800), (99, 0), (-150, -100), (-99, 0),
    ] as [(Int64, Int64)])
  func chargesAreCutTowardZero(_ micros: Int64, _ cut: Int64) {
    #expect(Amount(micros: micros).truncatedToTenthMill == Amount(micros: cut))
  }

  @Test func amountsAreOrdered() {
    #expect(Amount(micros: -1) < .zero)
    #expect([Amount(micros: 2), .zero, Amount(micros: -3)].max() == Amount(micros: 2))
  }
}
