/// A page with holes: the part of Mustache that the reference page needs (mustache(5)).
///
/// `{{name}}` puts a text, escaped for HTML, `{{&name}}` puts it as it is. `{{#name}}…{{/name}}`
/// stands once for each item of a list, whose values it sees besides those around it;
/// `{{^name}}…{{/name}}` stands when the list is empty.
struct PageTemplate {
  private let parts: [Part]

  private indirect enum Part {
    case text(String)
    case value(name: String, isRaw: Bool)
    case section(name: String, isInverted: Bool, [Part])
  }

  init(_ text: String) throws(PageTemplateError) {
    var tokens = try Self.tokens(of: text)[...]
    parts = try Self.parts(of: &tokens, inside: nil)
  }

  /// The page with its holes filled.
  func filled(with values: [String: PageValue]) throws(PageTemplateError) -> String {
    var page = ""
    try Self.write(parts, [values], to: &page)
    return page
  }

  private enum Token {
    case text(String)
    case tag(Substring)
  }

  private static func tokens(of text: String) throws(PageTemplateError) -> [Token] {
    var tokens: [Token] = []
    var rest = text.utf8[...]
    while let open = pair(of: UInt8(ascii: "{"), in: rest) {
      tokens.append(.text(String(Substring(rest[..<open]))))
      rest = rest[open...].dropFirst(2)
      guard let close = pair(of: UInt8(ascii: "}"), in: rest) else {
        throw .openTag(String(Substring(rest.prefix(20))))
      }
      tokens.append(.tag(Substring(rest[..<close])))
      rest = rest[close...].dropFirst(2)
    }
    return tokens + [.text(String(Substring(rest)))]
  }

  /// Where a byte first stands twice.
  private static func pair(
    of byte: UInt8, in text: Substring.UTF8View
  ) -> Substring.UTF8View.Index? {
    var rest = text
    while let found = rest.firstIndex(of: byte) {
      rest = rest[found...].dropFirst()
      if rest.first == byte { return found }
    }
    return nil
  }

  private static func parts(
    of tokens: inout ArraySlice<Token>, inside section: Substring?
  ) throws(PageTemplateError) -> [Part] {
    var parts: [Part] = []
    while let token = tokens.popFirst() {
      switch token {
      case .text(let text): parts.append(.text(text))
      case .tag(let tag):
        let name = tag.dropFirst()
        switch tag.first {
        case "#", "^":
          let inner = try Self.parts(of: &tokens, inside: name)
          parts.append(.section(name: String(name), isInverted: tag.first == "^", inner))
        case "/":
          guard name == section else { throw .unmatchedEnd(String(name)) }
          return parts
        case "&": parts.append(.value(name: String(name), isRaw: true))
        default: parts.append(.value(name: String(tag), isRaw: false))
        }
      }
    }
    if let section { throw .openSection(String(section)) }
    return parts
  }

  private static func write(
    _ parts: [Part], _ scopes: [[String: PageValue]], to page: inout String
  ) throws(PageTemplateError) {
    for part in parts {
      switch part {
      case .text(let text): page += text
      case .value(let name, let isRaw):
        guard case .text(let text) = find(name, scopes) else { throw .unknownText(name) }
        page += isRaw ? text : escaped(text)
      case .section(let name, let isInverted, let inner):
        guard case .list(let items) = find(name, scopes) else { throw .unknownList(name) }
        if isInverted {
          if items.isEmpty { try write(inner, scopes, to: &page) }
        } else {
          for item in items { try write(inner, scopes + [item], to: &page) }
        }
      }
    }
  }

  private static func find(_ name: String, _ scopes: [[String: PageValue]]) -> PageValue? {
    scopes.last { $0[name] != nil }?[name]
  }

  /// A text as it stands in HTML, also within a quoted attribute.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { page, character in
      switch character {
      case "&": page += "&amp;"
      case "<": page += "&lt;"
      case ">": page += "&gt;"
      case "\"": page += "&quot;"
      case "'": page += "&#39;"
      default: page.append(character)
      }
    }
  }
}

/// What fills a hole of a page.
enum PageValue: Sendable {
  case text(String)
  case list([[String: PageValue]])

  /// A list of one empty item, or of none: for sections that stand or do not.
  static func flag(_ isSet: Bool) -> PageValue { .list(isSet ? [[:]] : []) }

  /// A list of one item with one text, or of none.
  static func optional(_ name: String, _ text: String?) -> PageValue {
    .list(text.map { [[name: .text($0)]] } ?? [])
  }

  /// A list of items with one text each.
  static func texts(_ name: String, _ texts: some Sequence<String>) -> PageValue {
    .list(texts.map { [name: .text($0)] })
  }
}

/// What is wrong with a template, or with what it was filled with.
package enum PageTemplateError: Error, Sendable, Equatable {
  /// `{{` without `}}`; the text after it.
  case openTag(String)
  /// `{{#name}}` without `{{/name}}`.
  case openSection(String)
  /// `{{/name}}` where another section, or none, is open.
  case unmatchedEnd(String)
  case unknownText(String)
  case unknownList(String)
}
