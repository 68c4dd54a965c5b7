import HTTP

/// Lets pages of other origins call the API from a browser, if the operator names them.
///
/// https://fetch.spec.whatwg.org/#http-cors-protocol
struct CrossOrigin {
  /// `*` is every origin.
  let origins: Set<String>

  private static let exposed = [
    "Idempotent-Replayed", "Retry-After", "X-RateLimit-Limit", "X-RateLimit-Remaining",
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
        "Access-Control-Allow-Methods": "GET, HEAD, POST",
        "Access-Control-Allow-Headers":
          "Authorization, Content-Type, Idempotency-Key, Prefer, X-API-Key, X-Request-Id",
        "Access-Control-Max-Age": "600",
      ])
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
