extension Timestamp {
  /// `2026-01-31 17:05` in UTC, for people.
  package var minuteText: String {
    let minutes = milliseconds.floorDivided(by: 60_000) - dayStart / 60_000
    return "\(CalendarDay(self)) \(Self.two(minutes / 60)):\(Self.two(minutes % 60))"
  }

  /// The first moment of the UTC day.
  package var startOfDay: Timestamp { Timestamp(milliseconds: dayStart) }

  /// `2026-01-31T17:05:09` in UTC without a zone; a program adds `Z` or `+00:00`.
  package var secondText: String {
    let rest = milliseconds - dayStart
    return "\(CalendarDay(self))T\(Self.two(rest / 3_600_000)):\(Self.two(rest / 60_000 % 60))"
      + ":\(Self.two(rest / 1000 % 60))"
  }

  /// `2026-01-31T17:05:09.123Z` (RFC 3339), for logs and records.
  package var iso8601: String {
    let fraction = String(1000 + (milliseconds - dayStart) % 1000).dropFirst()
    return "\(secondText).\(fraction)Z"
  }

  private var dayStart: Int64 { milliseconds.floorDivided(by: 86_400_000) * 86_400_000 }

  private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
