package import HTTP

/// Limits of a server; each bounds what one client or all clients together may cost.
package struct HTTPServerConfiguration: Sendable {
  /// Largest body in bytes; a longer one is answered 413 and not read to its end.
  package var maxBodyBytes = 1 << 20
  /// Another limit for some paths (decoded, without query); `nil` keeps `maxBodyBytes`.
  package var maxBodyBytesForPath: @Sendable (_ path: String) -> Int? = { _ in nil }
  /// Bytes of all bodies together, from their announcement until their requests are answered.
  ///
  /// A body that would exceed it is answered 503 at once. Small ones of up to 16 KiB are not
  /// counted: `connectionLimit` bounds them, and they pass while large ones must wait.
  package var maxBodyBytesInFlight = 128 << 20
  /// Bytes of all large answers together, until their clients have read them.
  ///
  /// An answer that would exceed it becomes a 503.
  package var maxAnswerBytesInFlight = 256 << 20
  /// Connections open at once, but never more than half of the files the process may open; more
  /// wait in the listen queue.
  package var connectionLimit = 4096
  /// Connections from one address, 0 for no limit; leave 0 behind a reverse proxy.
  package var perIPConnectionLimit = 0
  /// A connection on which nothing moves for so long is closed.
  ///
  /// Rounded up to whole seconds, at least one, at most an hour.
  package var idleTimeout = Duration.seconds(30)
  /// How long a client may take to send one request, or to read one answer, however often it
  /// moves a byte; longer by a second for each `minimumBytesPerSecond` that have moved.
  ///
  /// Who is slower is answered 408, if a request had begun, and closed.
  package var transferPatience = Duration.seconds(20)
  /// The slowest pace that `transferPatience` bears for long.
  package var minimumBytesPerSecond = 16 << 10
  /// Threads that read, answer `.now` and write.
  package var threads = 2
  /// Bytes for the head of one request and for reading its body piece by piece.
  ///
  /// A longer request line is answered 414, longer headers 431. An idle connection keeps all of it
  /// resident, because libmicrohttpd zeroes it between requests (MHD_pool_reset); more than twice
  /// the 8000 bytes that a server should take as a request line (RFC 9112 §3).
  package var memoryPerConnection = 20 << 10
  /// How long a cancelled server waits for requests under way.
  package var drainDeadline = Duration.seconds(10)
  /// What the server answers to a request that never reaches the handler; `path` is decoded and
  /// nil when the request target is not readable.
  ///
  /// What breaks HTTP so badly that libmicrohttpd gives up by itself (an unreadable request line
  /// or chunk, a head above `memoryPerConnection`, no Host) is answered by it, with a short page.
  package var refusal: @Sendable (_ reason: HTTPRefusal, _ path: String?) -> HTTPResponse = {
    reason, _ in reason.plainResponse
  }

  package init() {}
}

/// Why a request was not given to the handler.
package enum HTTPRefusal: Sendable, Equatable {
  /// The request breaks HTTP, or its framing could be read in two ways.
  case malformed(reason: String)
  /// The body is larger than the limit.
  case bodyTooLarge(limitBytes: Int)
  /// The request took too long to arrive.
  case tooSlow
  /// Large bodies of other requests fill the memory that is set aside for them.
  case overloaded
  /// The server is about to stop.
  case draining
  /// The server has stopped while the request was being answered; what it asked may have been done.
  case interrupted

  /// 400, 408, 413 or 503.
  package var status: Int {
    switch self {
    case .malformed: 400
    case .bodyTooLarge: 413
    case .tooSlow: 408
    case .overloaded, .draining, .interrupted: 503
    }
  }

  /// A line of plain text.
  package var plainResponse: HTTPResponse {
    let text =
      switch self {
      case .malformed(let reason): "Bad request: \(reason)."
      case .bodyTooLarge(let limitBytes): "The body is larger than \(limitBytes) bytes."
      case .tooSlow: "The request took too long to arrive."
      case .overloaded: "Too many large requests at once; try again soon."
      case .draining: "The server is stopping."
      case .interrupted: "The server stopped before the answer was ready."
      }
    var response = HTTPResponse(
      status: status, headers: ["Content-Type": "text/plain; charset=utf-8"], body: .text(text))
    if self == .overloaded { response.headers["Retry-After"] = "2" }
    return response
  }
}
