/// What our server calls with each complete request.
package protocol HTTPHandler: Sendable {
  /// Answers a request; called on a server thread, so it must not block.
  ///
  /// Answer `.now` when everything needed is in memory; `.later` suspends the connection and
  /// runs the closure as a child task of the server.
  func reply(to request: IncomingRequest) -> HTTPReply
}

/// An answer, or the promise of one.
package enum HTTPReply: Sendable {
  case now(HTTPResponse)
  case later(@Sendable () async -> HTTPResponse)
  /// As `.later`, with signs of life while it takes long.
  case slow(HTTPPulse, @Sendable () async -> HTTPResponse)
  /// Breaks the connection without an answer; `after` first lets that many bytes of it out.
  ///
  /// For stand-ins that play a failing peer.
  case reset(HTTPResponse?, after: Int)
}

/// What keeps proxies and clients from giving up on an answer that takes long: after each interval
/// a blank goes out, before the first one the head, and in the end the body.
///
/// For bodies in which blanks may come first, as in JSON (RFC 8259 §2), and whose head is known
/// before. An answer that comes sooner than the first interval goes out whole, with its own head.
package struct HTTPPulse: Sendable {
  /// Status and headers; its body is not sent.
  package let head: HTTPResponse
  package let interval: Duration
  package let clock: any Clock<Duration>

  package init(head: HTTPResponse, interval: Duration, clock: any Clock<Duration>) {
    self.head = head
    self.interval = interval
    self.clock = clock
  }
}
