/// Why a service that draws for us has not drawn.
///
/// Reasons are made of our own words, statuses and codes only: a service's sentences may quote the
/// prompt, which must not reach the log.
package enum UpstreamError: Error, Sendable, Equatable {
  /// Nobody answers, or the connection broke.
  case unreachable(reason: String)
  /// It says that it is broken.
  case broken(reason: String)
  /// It asks to come back later.
  case busy(retryAfter: Duration?)
  /// It did not finish within the time allowed.
  case slow
  /// Its answer is not what was agreed, or holds no picture.
  case unreadable(reason: String)
  /// It does not know our key.
  case unauthorized
  /// Our account there is empty.
  case outOfCredit
  /// It does not take such an order.
  case rejected(reason: String)
  /// Its rules forbid the content.
  case refused(reason: String)
  case cancelled
}

extension UpstreamError {
  /// Whether the same engine may draw the same order a little later.
  var isRetryable: Bool {
    switch self {
    case .unreachable, .broken, .busy, .unreadable: true
    case .slow, .unauthorized, .outOfCredit, .rejected, .refused, .cancelled: false
    }
  }

  /// Whether the service may still be at work on the order, so that asking again should bear the
  /// same name and not be paid twice.
  var mayStillBeDrawn: Bool {
    switch self {
    case .unreachable, .busy, .slow: true
    case .broken, .unreadable, .unauthorized, .outOfCredit, .rejected, .refused, .cancelled: false
    }
  }

  /// In words for the log.
  package var reason: String {
    switch self {
    case .unreachable(let reason): "unreachable, \(reason)"
    case .broken(let reason): "broken, \(reason)"
    case .busy: "busy"
    case .slow: "not done in time"
    case .unreadable(let reason): "unreadable answer, \(reason)"
    case .unauthorized: "the key is not accepted"
    case .outOfCredit: "the account there has no credit"
    case .rejected(let reason): "order not taken, \(reason)"
    case .refused(let reason): "refused, \(reason)"
    case .cancelled: "cancelled"
    }
  }
}
