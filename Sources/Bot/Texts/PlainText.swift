/// The words of an HTML text, as a reader of the chat sees them.
enum PlainText {
  private static let entities = [("lt", "<"), ("gt", ">"), ("quot", "\""), ("amp", "&")]

  /// Removes tags and resolves the four entities that we write.
  static func of(html: String) -> String {
    var result = ""
    var rest = html[...]
    while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      result += rest[..<mark]
      let end: Character = rest[mark] == "<" ? ">" : ";"
      guard let close = rest[mark...].firstIndex(of: end) else {
        rest = rest[mark...]
        break
      }
      if rest[mark] == "&" {
        let name = rest[rest.index(after: mark)..<close]
        result += entities.first { $0.0 == name }?.1 ?? String(rest[mark...close])
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
