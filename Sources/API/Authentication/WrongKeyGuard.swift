import Domain
import Synchronization

/// Counts wrong keys by address: past the limit the answer says so.
///
/// A right key from the same address always opens: behind one address may live many people.
final class WrongKeyGuard: Sendable {
  private let limit: Int
  private let windows = Mutex<[String: Window]>([:])

  private static let length: Duration = .seconds(60)
  /// Addresses that are counted; beyond it the finished windows are forgotten, and if there are
  /// none, all.
  private static let capacity = 20_000

  private struct Window {
    let start: Timestamp
    var count = 0
  }

  /// - Parameter limit: Wrong keys from one address within a minute.
  init(limit: Int = 30) {
    self.limit = limit
  }

  /// Counts one.
  ///
  /// - Returns: Seconds until the address may be wrong again, once past the limit.
  func note(_ address: String, at now: Timestamp) -> Int? {
    windows.withLock { windows in
      if windows.count >= Self.capacity, windows[address] == nil { Self.makeRoom(&windows, now) }
      var window = windows[address] ?? Window(start: now)
      if !(Duration.zero..<Self.length).contains(now.since(window.start)) {
        window = Window(start: now)
      }
      window.count += 1
      windows[address] = window
      guard window.count > limit else { return nil }
      let left = Self.length - now.since(window.start)
      return Int(max(1, (left.wholeMilliseconds + 999) / 1000))
    }
  }

  private static func makeRoom(_ windows: inout [String: Window], _ now: Timestamp) {
    windows = windows.filter { now.since($0.value.start) < length }
    if windows.count >= capacity { windows.removeAll(keepingCapacity: true) }
  }
}
