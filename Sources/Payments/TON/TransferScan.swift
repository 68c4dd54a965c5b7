/// What one look at the indexer has found, and how far the cursor may go.
struct TransferScan: Sendable {
  private(set) var seen: Set<String> = []
  private(set) var unreadable = 0
  private var newest: Int64?
  private var earliestPostponed: Int64?

  /// Notes a row; false when this look has met it before.
  mutating func meet(_ reference: String) -> Bool {
    seen.insert(reference).inserted
  }

  mutating func meetUnreadable() {
    unreadable += 1
  }

  /// A row that is committed, or none of ours.
  mutating func finish(at time: Int64) {
    newest = max(newest ?? time, time)
  }

  /// A row that must be looked at again.
  mutating func postpone(at time: Int64) {
    earliestPostponed = min(earliestPostponed ?? time, time)
  }

  /// Where the next look may begin, before the overlap.
  ///
  /// Nothing is passed over that could not be read or was put off, and a time in the future, which
  /// only a lying indexer gives, takes nothing away.
  ///
  /// - Returns: Nil to stay.
  func cursor(after old: Int64, now: Int64) -> Int64? {
    guard unreadable == 0, let newest else { return nil }
    let reached = min(newest, earliestPostponed ?? .max, now)
    return reached > old ? reached : nil
  }
}
