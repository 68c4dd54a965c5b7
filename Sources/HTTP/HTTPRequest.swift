/// A request to send: what an `HTTPTransport` needs to know, and no more.
package struct HTTPRequest: Sendable {
  /// `GET`, `POST`, …; sent as given.
  package var method: String
  /// Absolute `http` or `https` URL.
  ///
  /// May hold a secret (the Bot API puts its token there): never log it.
  package var url: String
  package var headers: HTTPHeaders
  package var body: HTTPBody
  /// Total time allowed, from the call until the last byte of the answer.
  package var deadline: Duration
  /// The answer is refused (`HTTPTransportError.responseTooLarge`) once its body exceeds this.
  package var maxResponseBytes: Int

  package init(
    method: String = "GET",
    url: String,
    headers: HTTPHeaders = [:],
    body: HTTPBody = .empty,
    deadline: Duration = .seconds(30),
    maxResponseBytes: Int = 8 << 20
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.deadline = deadline
    self.maxResponseBytes = maxResponseBytes
  }
}
