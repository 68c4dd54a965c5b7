import HTTP

/// A failure for the stand-in indexer to play.
package struct IndexerFault: Sendable, Equatable {
  /// Path after `/api/v3/`, or nil for every path.
  package let path: String?
  package let kind: Kind
  /// How many answers it spoils.
  package var times: Int

  package init(_ kind: Kind, path: String? = nil, times: Int = 1) {
    self.path = path
    self.kind = kind
    self.times = times
  }

  /// What goes wrong.
  package enum Kind: Sendable, Equatable {
    /// The connection breaks.
    case down
    /// The answer comes after so many seconds.
    case slow(seconds: Int)
    /// 429, with the seconds to wait if any.
    case rateLimited(retryAfter: Int?)
    /// An error of this status.
    case status(Int)
    /// 200 with half of the JSON.
    case truncated
    /// The rows come in reverse order.
    case reversed
    /// Every row comes twice.
    case duplicated
    /// Never more than one row, whatever the limit.
    case stingy
  }
}
