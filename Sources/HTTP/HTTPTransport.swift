/// One request → one response: the port of every outgoing call.
///
/// Every implementation promises: the answer or an error arrives within `request.deadline`
/// (measured by the transport, not by the caller); cancelling the calling task ends the
/// transfer and throws `.cancelled`; redirects are not followed; a status of 400 or above is an
/// answer, not an error; calls may come from any task at once.
package protocol HTTPTransport: Sendable {
  func send(_ request: HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse
}

/// Why no answer came.
package enum HTTPTransportError: Error, Sendable, Equatable {
  /// Nothing of the request can have arrived: name not resolved, connection refused, TLS failed.
  case notSent(reason: String)
  /// The deadline passed. `mayHaveArrived` is false only when no byte of the request had left.
  case timedOut(mayHaveArrived: Bool)
  /// The connection broke after the request may have arrived, or the answer was cut short.
  case interrupted(reason: String)
  /// The body of the answer exceeded the request's `maxResponseBytes`.
  case responseTooLarge
  /// The rule of the transport forbids every address of the host; nothing was sent.
  case addressRefused
  /// The URL or a header cannot be sent.
  case invalidRequest(reason: String)
  /// The calling task was cancelled, or the transport has been shut down.
  case cancelled

  /// Whether the peer may have acted on the request although no answer came.
  package var mayHaveArrived: Bool {
    switch self {
    case .notSent, .addressRefused, .invalidRequest: false
    case .timedOut(let mayHaveArrived): mayHaveArrived
    case .interrupted, .responseTooLarge, .cancelled: true
    }
  }
}
