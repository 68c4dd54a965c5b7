import Domain

/// What `/newkey` asks for: `[name] [--limit 5/day …] [--expires 30d]`.
struct KeyOrder: Equatable {
  var name: String?
  var caps = SpendingCaps()
  var lifetime: Duration?

  init(parsing text: String) throws(KeyOrderError) {
    let repaired = text.map { "—–―−".contains($0) ? "--" : String($0) }.joined()
    var words = repaired.split(whereSeparator: \.isWhitespace)[...]
    var names: [Substring] = []
    while let word = words.popFirst() {
      guard word.hasPrefix("--") else {
        names.append(word)
        continue
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1)
      guard let flag = parts.first else { throw .malformed }
      let inline = parts.count == 2 ? parts[1] : nil
      guard let value = inline ?? words.popFirst() else { throw .malformed }
      switch flag.lowercased() {
      case "limit", "cap": try cap(value)
      case "expires", "expire": lifetime = try Self.lifetime(value)
      default: throw .malformed
      }
    }
    if !names.isEmpty { name = names.joined(separator: " ") }
  }

  /// `5/day`, `20/month`, `100` or `100/total`, in dollars.
  private mutating func cap(_ text: Substring) throws(KeyOrderError) {
    let parts = text.split(separator: "/")
    guard parts.count <= 2, let first = parts.first,
      let amount = try? Amount(parsing: String(first)),
      amount > .zero
    else { throw .malformed }
    switch parts.count == 2 ? parts[1].lowercased() : "total" {
    case "day", "d": caps.perDay = amount
    case "month", "m": caps.perMonth = amount
    case "total": caps.total = amount
    default: throw .malformed
    }
  }

  /// `12h`, `30d`, up to ten years.
  private static func lifetime(_ text: Substring) throws(KeyOrderError) -> Duration {
    guard let unit = text.last, let number = Int64(text.dropLast()), (1...3650).contains(number)
    else { throw .malformed }
    switch unit {
    case "h": return .seconds(number * 3600)
    case "d": return .seconds(number * 86_400)
    default: throw .malformed
    }
  }
}

/// Why a `/newkey` line cannot be read.
enum KeyOrderError: Error, Equatable {
  case malformed
}
