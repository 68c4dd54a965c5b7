import Domain
import Testing

struct CalendarDayTests {
  private static let day: Int64 = 86_400_000

  @Test(
    arguments: [
      (0, "1970-01-01"), (-1, "1969-12-31"), (11_016, "2000-02-29"), (11_017, "2000-03-01"),
      (20_486, "2026-02-02"), (47_540, "2100-02-28"), (47_541, "2100-03-01"),
      (-25_567, "1900-01-01"),
    ] as [(Int64, String)])
  func daysHaveTheirNames(_ days: Int64, _ text: String) {
    let day = CalendarDay(Timestamp(milliseconds: days * Self.day))
    #expect(day.description == text)
    #expect(text.hasPrefix(day.yearAndMonth))
    #expect(CalendarDay(Timestamp(milliseconds: (days + 1) * Self.day - 1)) == day)
  }

  /// Counts every day of 400 years, one whole cycle of the calendar.
  @Test func everyDayFollowsTheOneBefore() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var (year, month, day) = (1970, 1, 1)
    var mismatches = 0
    for number in 0..<Int64(146_097) {
      let found = CalendarDay(Timestamp(milliseconds: number * Self.day))
      if found.year != year || found.month != month || found.day != day { mismatches += 1 }
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      day += 1
      if day > lengths[month - 1] + (month == 2 && isLeap ? 1 : 0) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(mismatches == 0)
    #expect(year == 2370 && month == 1 && day == 1)
  }
}
