import Domain
import Synchronization

/// Counts what each person sends within a minute: one notice past the limit, then silence.
final class CommandWindow: Sendable {
  private let limit: Int
  private let windows = Mutex<[Int64: Window]>([:])

  private static let length: Duration = .seconds(60)
  /// Beyond this many people the finished windows are forgotten.
  private static let capacity = 50_000

  private struct Window {
    let start: Timestamp
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

  func admit(_ person: Int64, at now: Timestamp) -> Verdict {
    windows.withLock { windows in
      if windows.count > Self.capacity {
        windows = windows.filter { now.since($0.value.start) < Self.length }
      }
      var window = windows[person] ?? Window(start: now, count: 0)
      let age = now.since(window.start)
      if age >= Self.length || age < .zero { window = Window(start: now, count: 0) }
      window.count += 1
      windows[person] = window
      if window.count <= limit { return .admitted }
      guard window.count == limit + 1 else { return .silent }
      let left = Self.length - now.since(window.start)
      return .notice(seconds: max(1, left.wholeMilliseconds / 1000))
    }
  }
}
