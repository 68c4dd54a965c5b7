/// An address of a picture that a request names instead of sending it.
enum SourceLink: Hashable, Sendable {
  /// The picture is in the address itself (RFC 2397).
  case data(String)
  /// `http` or `https`.
  case web(String)

  /// Longest address of the web in bytes.
  static let longest = 4096

  /// Nil for any other scheme, and for what is no address.
  init?(_ text: String) {
    if text.utf8.starts(with: "data:".utf8) {
      self = .data(text)
      return
    }
    let scheme = text.prefix { $0 != ":" }.lowercased()
    let rest = text.dropFirst(scheme.count)
    guard ["http", "https"].contains(scheme), rest.hasPrefix("://"), rest.utf8.count > 3,
      text.utf8.count <= Self.longest, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return nil }
    self = .web(text)
  }
}
