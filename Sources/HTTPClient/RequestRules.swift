import HTTP

/// What can be sent at all, decided on the caller's thread.
enum RequestRules {
  /// - Throws: `.invalidRequest`; no reason quotes the URL or a header value, both may be secret.
  static func check(_ request: HTTPRequest) throws(HTTPTransportError) {
    guard !request.method.isEmpty, request.method.utf8.allSatisfy(isTokenByte) else {
      throw .invalidRequest(reason: "method is not a token")
    }
    guard hasScheme(request.url, "http://") || hasScheme(request.url, "https://") else {
      throw .invalidRequest(reason: "URL is not http or https")
    }
    guard request.url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw .invalidRequest(reason: "URL holds a byte that must be escaped")
    }
    guard request.deadline > .zero else { throw .timedOut(mayHaveArrived: false) }
  }

  /// - Throws: `.invalidRequest` for headers that would break or contradict the framing.
  static func check(_ headers: HTTPHeaders) throws(HTTPTransportError) {
    for field in headers.fields {
      guard !field.name.isEmpty, field.name.utf8.allSatisfy(isTokenByte) else {
        throw .invalidRequest(reason: "header name is not a token")
      }
      guard field.value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
        throw .invalidRequest(reason: "value of header \(field.name) holds a control byte")
      }
      for reserved in ["Content-Length", "Transfer-Encoding", "Expect"]
      where field.name.equalsIgnoringASCIICase(reserved) {
        throw .invalidRequest(reason: "header \(reserved) is the transport's to set")
      }
    }
  }

  /// FNV-1a of the URL up to the end of its authority.
  static func origin(of url: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var slashes = 0
    for byte in url.utf8 {
      if byte == UInt8(ascii: "/") { slashes += 1 }
      if slashes == 3 || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { break }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return hash
  }

  /// Methods defined to change nothing (RFC 9110 §9.2.1), which may be sent twice.
  static func isSafe(method: String) -> Bool {
    method == "GET" || method == "HEAD" || method == "OPTIONS"
  }

  private static func hasScheme(_ url: String, _ scheme: String) -> Bool {
    var bytes = url.utf8.makeIterator()
    for expected in scheme.utf8 {
      guard let byte = bytes.next() else { return false }
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      guard (isUpper ? byte | 0x20 : byte) == expected else { return false }
    }
    return bytes.next() != nil
  }

  /// `tchar` of RFC 9110 §5.6.2.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E: true
    default: false
    }
  }
}
