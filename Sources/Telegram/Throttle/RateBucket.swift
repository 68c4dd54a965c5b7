/// A token bucket kept as one instant: when the last token taken will have been refilled.
///
/// The generic cell rate algorithm (ITU-T I.371): exact in integers, nothing to refill.
struct RateBucket: Sendable {
  private let rate: ThrottleLimits.Rate
  private var full: Duration

  /// - Parameters:
  ///   - rate: What it allows.
  ///   - now: Any time not later than the first use.
  init(_ rate: ThrottleLimits.Rate, now: Duration) {
    self.rate = rate
    full = now
  }

  /// Whether all tokens are there, so that forgetting the bucket changes nothing.
  func isFull(at now: Duration) -> Bool { full <= now }

  /// How long until the n-th token from now is there, if nobody takes one meanwhile.
  func wait(forToken number: Int, at now: Duration) -> Duration {
    let ready = max(full, now) + rate.interval * (number - rate.burst)
    return max(ready - now, .zero)
  }

  /// Tokens there now, at most `limit`.
  func tokens(upTo limit: Int, at now: Duration) -> Int {
    var count = 0
    while count < limit, wait(forToken: count + 1, at: now) == .zero { count += 1 }
    return count
  }

  /// Takes a token that is there.
  mutating func take(at now: Duration) {
    full = max(full, now) + rate.interval
  }
}
