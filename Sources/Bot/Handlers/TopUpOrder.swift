import Domain

/// What `/topup 25`, `/topup $12.50` or `/topup 500 stars` asks for.
enum TopUpOrder: Equatable {
  /// So much credit, by any rail.
  case credit(Amount)
  /// So many Stars.
  case stars(Stars)

  private static let starWords: Set<String> = [
    "⭐", "⭐️", "star", "stars", "xtr", "звезд", "звёзд", "звезды", "звёзды", "звезда",
  ]
  private static let dollarWords: Set<String> = ["$", "usd", "usdt", "dollars", "долларов"]

  /// Reads an amount as people write it; nil for anything else.
  init?(_ text: String) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, words.count <= 2 else { return nil }
    let digits = first.prefix { "0123456789.,".contains($0) || $0 == "$" && first.first == "$" }
    let unit = words.count == 2 ? words[1] : String(first.dropFirst(digits.count))
    guard words.count == 1 || digits.count == first.count else { return nil }
    if Self.starWords.contains(unit) {
      guard let count = Int64(digits), count > 0 else { return nil }
      self = .stars(Stars(count))
      return
    }
    guard unit.isEmpty || Self.dollarWords.contains(unit),
      let amount = try? Amount(parsing: String(digits)), amount > .zero
    else { return nil }
    self = .credit(amount)
  }
}
