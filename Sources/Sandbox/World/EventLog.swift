/// What happened in the chats, for pages that are open: a bounded list with growing versions.
struct EventLog: Sendable {
  private var events: [ChatEvent] = []
  /// Version before `events[0]`.
  private var firstVersion: Int64
  private var waiters: [Int: Bell<Void>] = [:]
  private var lastWaiter = 0
  private static let capacity = 4096

  /// - Parameter startVersion: Differs between runs, so that a page open since an earlier run
  ///   learns that it is stale.
  init(startVersion: Int64) {
    firstVersion = startVersion
  }

  /// Counts events; 0 is before any run.
  var version: Int64 { firstVersion + Int64(events.count) }

  mutating func append(_ event: ChatEvent) {
    events.append(event)
    if events.count >= Self.capacity * 2 {
      events.removeFirst(events.count - Self.capacity)
      firstVersion += Int64(Self.capacity)
    }
    for bell in waiters.values { bell.ring(()) }
  }

  /// The events after a version, or `nil` when that is too long ago or of another run.
  func events(since version: Int64) -> ArraySlice<ChatEvent>? {
    guard version >= firstVersion, version <= self.version else { return nil }
    return events[Int(version - firstVersion)...]
  }

  mutating func addWaiter() -> (id: Int, bell: Bell<Void>) {
    lastWaiter += 1
    let bell = Bell<Void>()
    waiters[lastWaiter] = bell
    return (lastWaiter, bell)
  }

  mutating func removeWaiter(_ id: Int) {
    waiters[id] = nil
  }
}
