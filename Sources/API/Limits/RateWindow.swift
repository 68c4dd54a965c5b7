import Domain
import Synchronization

/// A sliding window of 60 seconds for each key.
final class RateWindow: Sendable {
  /// Requests of one key within the window.
  let limit: Int

  private let windows = Mutex<[KeyID: [Timestamp]]>([:])

  static let length: Duration = .seconds(60)
  /// Beyond this many keys those are forgotten that have been silent for a window.
  private static let capacity = 20_000

  /// Where a key stands after a request.
  struct Standing: Hashable, Sendable {
    let limit: Int
    let remaining: Int
    /// When the oldest counted request leaves the window.
    let resetsAt: Timestamp
    let isAllowed: Bool
  }

  init(limit: Int) {
    self.limit = max(1, limit)
  }

  /// Counts a request, unless the window is full.
  func take(_ key: KeyID, at now: Timestamp) -> Standing {
    windows.withLock { windows in
      if windows.count >= Self.capacity, windows[key] == nil {
        windows = windows.filter { isInside($0.value.last ?? now, at: now) }
      }
      var times = windows[key] ?? []
      times.removeAll { !isInside($0, at: now) }
      let isAllowed = times.count < limit
      if isAllowed { times.append(now) }
      let oldest = times.first ?? now
      let remaining = limit - times.count
      windows[key] = times
      return Standing(
        limit: limit, remaining: remaining, resetsAt: oldest.adding(Self.length),
        isAllowed: isAllowed)
    }
  }

  /// Where a key stands; counts nothing.
  func standing(of key: KeyID, at now: Timestamp) -> Standing {
    let times = windows.withLock { $0[key] ?? [] }.filter { isInside($0, at: now) }
    return Standing(
      limit: limit, remaining: limit - times.count,
      resetsAt: (times.first ?? now).adding(Self.length), isAllowed: times.count < limit)
  }

  /// A request from the future means that the clock was set back: it counts no more.
  private func isInside(_ moment: Timestamp, at now: Timestamp) -> Bool {
    (Duration.zero..<Self.length).contains(now.since(moment))
  }
}

extension RateWindow.Standing {
  /// Seconds until the window has room, rounded up, at least one.
  func retryAfter(at now: Timestamp) -> Int {
    Int(max(1, (resetsAt.since(now).wholeMilliseconds + 999) / 1000))
  }
}
