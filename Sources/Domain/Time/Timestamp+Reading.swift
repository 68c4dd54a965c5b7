extension Timestamp {
  /// Reads `2026-01-31T17:05:09.123Z` and whatever else RFC 3339 allows, cut to milliseconds; nil
  /// for anything else.
  package init?(iso8601 text: String) {
    var rest = text.utf8[...]
    guard let year = Self.digits(4, of: &rest), Self.take("-", of: &rest),
      let month = Self.digits(2, of: &rest), Self.take("-", of: &rest),
      let day = Self.digits(2, of: &rest),
      Self.take("T", of: &rest) || Self.take("t", of: &rest) || Self.take(" ", of: &rest),
      let hour = Self.digits(2, of: &rest), Self.take(":", of: &rest),
      let minute = Self.digits(2, of: &rest), Self.take(":", of: &rest),
      let second = Self.digits(2, of: &rest),
      (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 61
    else { return nil }
    var thousandths: Int64 = 0
    if Self.take(".", of: &rest) {
      let fraction = rest.prefix { (0x30...0x39).contains($0) }
      guard !fraction.isEmpty else { return nil }
      rest = rest.dropFirst(fraction.count)
      let three = (String(fraction) ?? "").prefix(3)
      thousandths = Int64(three + String(repeating: "0", count: 3 - three.count)) ?? 0
    }
    guard let offset = Self.zone(&rest), rest.isEmpty else { return nil }
    let minutes = Self.days(year: year, month: month, day: day) * 1440 + hour * 60 + minute
    self.init(milliseconds: ((minutes - offset) * 60 + second) * 1000 + thousandths)
  }

  /// Minutes that a zone is ahead of UTC.
  private static func zone(_ rest: inout Substring.UTF8View) -> Int64? {
    if take("Z", of: &rest) || take("z", of: &rest) { return 0 }
    // A `+` that was not escaped in a query arrives as a space.
    let isAhead = take("+", of: &rest) || take(" ", of: &rest)
    guard isAhead || take("-", of: &rest), let hours = digits(2, of: &rest),
      take(":", of: &rest), let minutes = digits(2, of: &rest), hours < 24, minutes < 60
    else { return nil }
    return (isAhead ? 1 : -1) * (hours * 60 + minutes)
  }

  private static func digits(_ count: Int, of rest: inout Substring.UTF8View) -> Int64? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
  }

  private static func take(_ character: Character, of rest: inout Substring.UTF8View) -> Bool {
    guard let byte = character.asciiValue, rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Days since 1970-01-01: `days_from_civil`,
  /// https://howardhinnant.github.io/date_algorithms.html.
  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
