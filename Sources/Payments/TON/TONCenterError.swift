package import HTTP

/// Why the indexer gave no answer that can be used.
package enum TONCenterError: Error, Sendable, Equatable {
  case transport(HTTPTransportError)
  /// 429, with the seconds to wait if it named them.
  case rateLimited(retryAfter: Int?)
  /// 401 or 403: the key is wrong, or of the other network.
  case unauthorized
  /// Any other status but 200.
  case status(Int)
  /// 200, and not what was asked for; also when it was cut short.
  case unreadable(what: String)

  /// Whether asking again later may help; a wrong key wants an operator first.
  package var isRetryable: Bool { self != .unauthorized }
}
