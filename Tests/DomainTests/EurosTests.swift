import Domain
import Testing

struct EurosTests {
  @Test(arguments: [
    (Int64(0), "0"), (38_000, "0.038"), (110_000, "0.11"), (1_000_000, "1"), (1, "0.000001"),
    (2_340_000, "2.34"), (-3000, "-0.003"),
  ])
  func theyAreWrittenAsNumbers(micros: Int64, text: String) {
    #expect(Euros(micros: micros).decimalText == text)
  }

  @Test func sumsNeverWrap() throws {
    #expect(try Euros(micros: 1).adding(Euros(micros: 2)) == Euros(micros: 3))
    #expect(throws: MoneyError.overflow) {
      try Euros(micros: .max).adding(Euros(micros: 1))
    }
    #expect(Euros.zero < Euros(micros: 1))
  }
}
