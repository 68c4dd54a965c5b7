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
  /// Breaks the connection without an answer; `after` first lets that many bytes of it out.
  ///
  /// For stand-ins that play a failing peer.
  case reset(HTTPResponse?, after: Int)
}
