import Telegram

/// A text with places to fill: `{name}` is escaped for HTML, `{{name}}` goes in as it is.
struct TextTemplate: Sendable, Hashable {
  private let pieces: [Piece]

  private enum Piece: Sendable, Hashable {
    case literal(String)
    case escaped(String)
    case raw(String)
  }

  /// Names of the places.
  var places: Set<String> {
    Set(
      pieces.compactMap { piece in
        switch piece {
        case .literal: nil
        case .escaped(let name), .raw(let name): name
        }
      })
  }

  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      rest = rest[open...]
      let isRaw = rest.hasPrefix("{{")
      let closing = isRaw ? "}}" : "}"
      guard let close = rest.firstRange(of: closing) else { break }
      let name = String(rest[..<close.lowerBound].drop { $0 == "{" })
      pieces.append(isRaw ? .raw(name) : .escaped(name))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    self.pieces = pieces
  }

  func filled(_ values: [(String, String)]) -> String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .literal(let text): result += text
      case .escaped(let name): result += HTMLText.escape(Self.value(name, values))
      case .raw(let name): result += Self.value(name, values)
      }
    }
    return result
  }

  private static func value(_ name: String, _ values: [(String, String)]) -> String {
    values.first { $0.0 == name }?.1 ?? ""
  }
}
