import Domain
import Synchronization

/// Counts what each person sends within a minute: one notice past the limit, then silence.
final class CommandWindow: Sendable {
  private let limit: Int
  private let state = Mutex(State())

  private static let length: Duration = .seconds(60)
  /// Beyond this many people the finished windows are forgotten.
  private static let capacity = 50_000

  private struct State {
    var windows: [Int64: Window] = [:]
    /// Verdicts on updates whose batch is not committed: it may come again and counts once.
    var verdicts: [Int64: Verdict] = [:]
  }

  private struct Window {
    /// When its first update was sent, and when that was handled: after an outage many of a
    /// person's updates come at once that were sent over hours.
    let sent: Timestamp
    let handled: Timestamp
    var count: Int
  }

  enum Verdict: Equatable {
    case admitted
    /// The first one over the limit; `seconds` until the window ends.
    case notice(seconds: Int64)
    case silent
  }

  init(limit: Int) {
    self.limit = limit
  }

  /// Counts an update of a person's; the same update counts once.
  func admit(
    _ person: Int64, update: Int64, sent: Timestamp, at now: Timestamp
  ) -> Verdict {
    state.withLock { state in
      if let verdict = state.verdicts[update] { return verdict }
      let verdict = judge(person, sent: sent, at: now, &state.windows)
      state.verdicts[update] = verdict
      return verdict
    }
  }

  /// The batch of these updates is committed.
  func forget(_ updates: [Int64]) {
    state.withLock { state in
      for update in updates { state.verdicts[update] = nil }
    }
  }

  private func judge(
    _ person: Int64, sent: Timestamp, at now: Timestamp, _ windows: inout [Int64: Window]
  ) -> Verdict {
    if windows.count > Self.capacity {
      windows = windows.filter { now.since($0.value.handled) < Self.length }
    }
    let fresh = Window(sent: sent, handled: now, count: 0)
    var window = windows[person] ?? fresh
    let ages = [sent.since(window.sent), now.since(window.handled)]
    // Dates of messages are whole seconds, so a later one may seem a little earlier.
    if ages.contains(where: { $0 >= Self.length || $0 <= .zero - Self.length }) { window = fresh }
    window.count += 1
    windows[person] = window
    if window.count <= limit { return .admitted }
    guard window.count == limit + 1 else { return .silent }
    let left = Self.length - now.since(window.handled)
    return .notice(seconds: max(1, left.wholeMilliseconds / 1000))
  }
}
