/// What the watcher remembers from look to look; all of it may be lost.
struct WatchMemory: Sendable {
  /// When the last long look back began; nil before the first.
  var deepAt: Int64?
  /// When other jettons were last looked for.
  var sideAt: Int64?
  var isBehind = false
  /// Our own jetton wallet, once it is known.
  var jettonWallet: TONAddress?
  private var known: [String: Knowledge] = [:]
  private static let capacity = 50_000

  /// What has been done about a row.
  enum Knowledge: Sendable {
    /// Told to whoever waits for it.
    case announced
    /// Nothing more is to be done.
    case done
    /// Told to the operator.
    case complained
  }

  /// Whether something that was last done at a moment is to be done again.
  static func isDue(_ last: Int64?, at now: Int64, every interval: Duration) -> Bool {
    guard let last else { return true }
    // A clock that was set back must not stop the looks for long.
    return now < last || now - last >= interval.components.seconds
  }

  func knowledge(of reference: String) -> Knowledge? { known[reference] }

  /// Remembers; forgetting costs a transaction that changes nothing.
  mutating func note(_ reference: String, _ knowledge: Knowledge) {
    if known.count >= Self.capacity { known.removeAll() }
    known[reference] = knowledge
  }
}
