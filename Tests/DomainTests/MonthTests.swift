import Testing

@testable import Domain

struct MonthTests {
  @Test func aMonthBeginsWithItsFirstDay() throws {
    for (text, first) in [
      ("1970-01", "1970-01-01"), ("2024-02", "2024-02-01"), ("2026-12", "2026-12-01"),
      ("2100-03", "2100-03-01"), ("9999-12", "9999-12-01"),
    ] {
      let month = try #require(Month(text))
      #expect(month.start.minuteText == first + " 00:00")
      #expect(Month(month.start) == month)
      #expect(Month(month.start.adding(.milliseconds(-1))) == month.previous)
      #expect(month.description == text)
    }
  }

  @Test func yearsTurn() throws {
    let december = try #require(Month("2026-12"))
    #expect(december.next.description == "2027-01")
    #expect(december.next.previous == december)
    #expect(december < december.next)
    #expect(Month("2026-1")?.description == "2026-01")
  }

  @Test(arguments: [
    "", "2026", "2026-", "2026-0", "2026-13", "26-01", "2026-001", "2026-01-01", "-2026-01",
    "2026-+1", "2026–01", "٢٠٢٦-01",
  ])
  func anythingElseIsNoMonth(text: String) {
    #expect(Month(text) == nil)
  }
}
