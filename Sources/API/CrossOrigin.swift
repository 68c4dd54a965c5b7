import HTTP

/// Lets pages of other origins call the API from a browser, if the operator names them.
///
/// https://fetch.spec.whatwg.org/#http-cors-protocol
struct CrossOrigin {
  /// `*` is every origin.
  let origins: Set<String>

  private static let exposed = [
    "Deprecation", "Idempotent-Replayed", "Retry-After", "Sunset", "X-RateLimit-Limit",
    "X-RateLimit-Remaining",
    "X-RateLimit-Reset", "X-Request-Id", "X-Zekron-Balance", "X-Zekron-Cost", "X-Zekron-Engine",
    "X-Zekron-Job", "X-Zekron-Seed",
  ].joined(separator: ", ")

  /// The answer to a browser that asks before it sends, or nil for any other request.
  func preflight(_ request: IncomingRequest) -> HTTPResponse? {
    guard request.method == "OPTIONS", allows(request),
      request.headers["Access-Control-Request-Method"] != nil
    else { return nil }
    return HTTPResponse(
      status: 204,
      headers: [
        "Access-Control-Allow-Methods": "GET, HEAD, POST, DELETE",
        "Access-Control-Allow-Headers": Self.allowed(request),
        "Access-Control-Max-Age": "600",
      ])
  }

  /// The fields that the page wants to send, whatever they are: libraries add their own, such as
  /// `x-stainless-lang`, and none that we do not know does anything.
  private static func allowed(_ request: IncomingRequest) -> String {
    guard let wanted = request.headers["Access-Control-Request-Headers"],
      (1...1024).contains(wanted.utf8.count), wanted.utf8.allSatisfy(isOfList)
    else {
      return "Authorization, Content-Type, Idempotency-Key, Prefer, X-API-Key, X-Request-Id"
    }
    return wanted
  }

  private static func isOfList(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: ","), 0x20:
      true
    default: false
    }
  }

  /// Adds what the browser must see in the answer.
  func add(to headers: inout HTTPHeaders, for request: IncomingRequest) {
    guard !origins.isEmpty else { return }
    headers.add(name: "Vary", value: "Origin")
    guard allows(request), let origin = request.headers["Origin"] else { return }
    headers["Access-Control-Allow-Origin"] = origin
    headers["Access-Control-Expose-Headers"] = Self.exposed
  }

  private func allows(_ request: IncomingRequest) -> Bool {
    guard let origin = request.headers["Origin"] else { return false }
    return origins.contains("*") || origins.contains(origin)
  }
}
