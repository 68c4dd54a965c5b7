/// A UTC day of the proleptic Gregorian calendar.
///
/// Algorithm: `civil_from_days`, https://howardhinnant.github.io/date_algorithms.html.
package struct CalendarDay: Hashable, Sendable, CustomStringConvertible {
  package let year: Int
  /// 1–12.
  package let month: Int
  /// 1–31.
  package let day: Int

  /// The day that holds a moment.
  package init(_ timestamp: Timestamp) {
    let days = Int(timestamp.milliseconds.floorDivided(by: 86_400_000))
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// `2026-01-31`.
  package var description: String { "\(yearAndMonth)-\(Self.two(day))" }

  /// `2026-01`.
  package var yearAndMonth: String { "\(year)-\(Self.two(month))" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Int64 {
  func floorDivided(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
