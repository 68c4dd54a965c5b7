extension Amount: CustomStringConvertible {
  /// Dollars with two to six decimals, as many as needed: `$10.00`, `$0.0267`, `-$1.50`.
  package var description: String {
    (micros < 0 ? "-$" : "$") + decimals(atLeast: 2)
  }

  /// Dollars with four decimals and no sign of currency, as REST answers print them: `0.0267`.
  package var fourDecimals: String {
    (micros < 0 ? "-" : "") + truncatedToTenthMill.decimals(atLeast: 4)
  }

  /// Reads `12`, `12.5`, `$0.0267` or `12,5`.
  ///
  /// - Throws: `MoneyError.notAnAmount` for anything else, also for more than six decimals.
  package init(parsing text: String) throws(MoneyError) {
    var rest = text[...]
    if rest.hasPrefix("$") { rest = rest.dropFirst() }
    let parts = rest.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), let dollars = Self.digits(parts[0], atMost: 12)
    else { throw .notAnAmount }
    var micros = dollars * 1_000_000
    if parts.count == 2 {
      guard let fraction = Self.digits(parts[1], atMost: 6) else { throw .notAnAmount }
      micros += (0..<(6 - parts[1].count)).reduce(fraction) { value, _ in value * 10 }
    }
    self.init(micros: micros)
  }

  private static func digits(_ text: Substring, atMost limit: Int) -> Int64? {
    guard (1...limit).contains(text.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int64(text)
  }

  private func decimals(atLeast minimum: Int) -> String {
    let magnitude = micros.magnitude
    var fraction = String(magnitude % 1_000_000)
    fraction = String(repeating: "0", count: 6 - fraction.count) + fraction
    while fraction.count > minimum, fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(magnitude / 1_000_000).\(fraction)"
  }
}
