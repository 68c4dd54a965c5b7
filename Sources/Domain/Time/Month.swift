/// A UTC month, written `2026-01`.
package struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let year: Int
  /// 1–12.
  package let month: Int

  /// The month that holds a moment.
  package init(_ timestamp: Timestamp) {
    let day = CalendarDay(timestamp)
    year = day.year
    month = day.month
  }

  /// Reads `2026-01` or `2026-1`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, (1...2).contains(parts[1].utf8.count),
      parts.joined().utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), (1970...9999).contains(year),
      (1...12).contains(month)
    else { return nil }
    self.init(year: year, month: month)
  }

  private init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// Its first moment.
  ///
  /// Algorithm: `days_from_civil`, https://howardhinnant.github.io/date_algorithms.html.
  package var start: Timestamp {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    return Timestamp(milliseconds: Int64(days) * 86_400_000)
  }

  package var next: Month {
    month == 12 ? Month(year: year + 1, month: 1) : Month(year: year, month: month + 1)
  }

  package var previous: Month {
    month == 1 ? Month(year: year - 1, month: 12) : Month(year: year, month: month - 1)
  }

  package var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  package static func < (lhs: Month, rhs: Month) -> Bool {
    (lhs.year, lhs.month) < (rhs.year, rhs.month)
  }
}
