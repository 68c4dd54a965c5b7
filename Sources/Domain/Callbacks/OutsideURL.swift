/// A URL that a client gave us to call: written so that no two readers can take it differently.
///
/// What it may point to is for `OutsideRules` to say.
package struct OutsideURL: Hashable, Sendable, CustomStringConvertible {
  /// Longest URL in bytes.
  package static let longest = 2048

  /// Whether it is `https`.
  package let isSecure: Bool
  /// Lower case; an IPv6 address without its brackets.
  package let host: String
  package let port: Int
  /// The whole URL without a fragment, scheme and host in lower case.
  package let text: String

  package var description: String { text }

  /// Reads a URL of RFC 3986's characters: `http` or `https`, a host of letters, digits, `-`, `_`
  /// and dots or an IP address, no user, no empty port.
  ///
  /// - Throws: `OutsideURLError`.
  package init(parsing text: String) throws(OutsideURLError) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { throw .malformed }
    guard bytes.count <= Self.longest else { throw .tooLong(limit: Self.longest) }
    guard bytes.allSatisfy(Self.isAllowed) else { throw .malformed }
    guard let colon = text.firstIndex(of: ":") else { throw .malformed }
    switch text[..<colon].lowercased() {
    case "https": isSecure = true
    case "http": isSecure = false
    default: throw .notHTTP
    }
    guard text[colon...].hasPrefix("://") else { throw .malformed }
    let rest = text[text.index(colon, offsetBy: 3)...]
    let authority = rest.prefix { !"/?#".contains($0) }
    guard !authority.contains("@") else { throw .hasCredentials }
    let (host, port) = try Self.split(authority)
    self.host = host
    self.port = port ?? (isSecure ? 443 : 80)
    let address = host.contains(":") ? "[\(host)]" : host
    let tail = rest[authority.endIndex...].prefix { $0 != "#" }
    self.text =
      (isSecure ? "https://" : "http://") + address + (port.map { ":\($0)" } ?? "")
      + (tail.hasPrefix("/") ? "" : "/") + tail
  }

  /// Host and port of an authority without a user.
  private static func split(
    _ authority: Substring
  ) throws(OutsideURLError) -> (host: String, port: Int?) {
    let host: Substring
    let after: Substring
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { throw .malformed }
      host = authority[authority.index(after: authority.startIndex)..<end]
      after = authority[authority.index(after: end)...]
      guard host.contains(":"), NetworkAddress(parsing: String(host)) != nil else {
        throw .malformed
      }
    } else {
      host = authority.prefix { $0 != ":" }
      after = authority[host.endIndex...]
      guard isName(host) else { throw .malformed }
    }
    guard !after.isEmpty else { return (host.lowercased(), nil) }
    let digits = after.dropFirst()
    guard after.hasPrefix(":"), (1...5).contains(digits.count),
      digits.allSatisfy({ $0.isASCII && $0.isNumber }), let port = Int(digits),
      (1...65_535).contains(port)
    else { throw .port }
    return (host.lowercased(), port)
  }

  /// A host name, or four numbers: nothing that a resolver takes for an address written oddly,
  /// such as `0x7f.1` or `2130706433`.
  private static func isName(_ host: Substring) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard host.utf8.count <= 253, let last = labels.last,
      labels.allSatisfy({ (1...63).contains($0.utf8.count) && $0.utf8.allSatisfy(isNameByte) })
    else { return false }
    let looksNumeric =
      last.utf8.allSatisfy { (0x30...0x39).contains($0) }
      || last.lowercased().hasPrefix("0x")
    return !looksNumeric || NetworkAddress(parsing: String(host)) != nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// What a URI may hold (RFC 3986 §2); everything else must be escaped.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
    }
  }
}

/// Why a client's URL is not called.
package enum OutsideURLError: Error, Hashable, Sendable {
  case malformed
  case tooLong(limit: Int)
  /// Another scheme than `http` and `https`.
  case notHTTP
  /// A user name or password is in it.
  case hasCredentials
  /// No port, or one that is not offered.
  case port
  /// `http`, where only `https` may be called.
  case notSecure
  /// It leads to this machine, a private network or another address that nobody outside has.
  case notPublic
}
