/// A `getUpdates` that waits for an update.
struct PendingPoll: Sendable {
  let id: Int
  let bell = Bell<Signal>()

  /// Why it stops waiting.
  enum Signal: Sendable {
    case updates
    /// A newer poll or `setWebhook` took its place.
    case terminated(StandInError)
  }

  init(id: Int) {
    self.id = id
  }
}
