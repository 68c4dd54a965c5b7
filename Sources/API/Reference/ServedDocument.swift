import Cryptography
package import HTTP

/// A text that is made once, at start, and served often.
package struct ServedDocument: Sendable, Equatable {
  package let contentType: String
  package let bytes: [UInt8]
  /// Names the bytes, in quotation marks (RFC 9110 §8.8.3).
  package let etag: String
  private let policy: String?

  /// A document; `policy` is the `Content-Security-Policy` of a page.
  package init(contentType: String, text: String, policy: String? = nil) {
    self.contentType = contentType
    self.policy = policy
    bytes = Array(text.utf8)
    etag = "\"\(Hex.encode(SHA256.hash(text)).prefix(32))\""
  }

  /// The document, or 304 for a reader who has it already.
  package func response(to request: IncomingRequest) -> HTTPResponse {
    var headers: HTTPHeaders = ["ETag": etag, "Cache-Control": "no-cache"]
    if isKnown(to: request) { return HTTPResponse(status: 304, headers: headers) }
    headers["Content-Type"] = contentType
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Content-Security-Policy"] = policy
    return HTTPResponse(status: 200, headers: headers, body: .bytes(bytes))
  }

  /// Whether `If-None-Match` names these bytes; a proxy that compressed them made the name weak.
  private func isKnown(to request: IncomingRequest) -> Bool {
    request.headers.values(of: "If-None-Match").contains { value in
      value.split(separator: ",").contains { name in
        let name = name.trimmingPrefix(while: \.isWhitespace).prefix { !$0.isWhitespace }
        return name == "*" || (name.hasPrefix("W/") ? name.dropFirst(2) : name) == etag
      }
    }
  }
}
