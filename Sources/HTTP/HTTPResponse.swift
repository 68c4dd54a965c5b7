/// An answer: received by an `HTTPTransport`, or given by a handler of our own server.
package struct HTTPResponse: Sendable, Equatable {
  /// Status code, 100–599.
  package var status: Int
  package var headers: HTTPHeaders
  package var body: HTTPBody

  package init(status: Int, headers: HTTPHeaders = [:], body: HTTPBody = .empty) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// An answer whose body is JSON text (`application/json`).
  package static func json(_ text: String, status: Int = 200) -> HTTPResponse {
    HTTPResponse(status: status, headers: ["Content-Type": "application/json"], body: .text(text))
  }
}
