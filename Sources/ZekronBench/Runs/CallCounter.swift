import Synchronization

/// Counts the Bot API calls that arrive, and measures from question to answer per chat.
final class CallCounter: Sendable {
  private let state = Mutex(State())

  private struct State {
    var counts: [String: Int] = [:]
    var asked: [Int64: Double] = [:]
    var latencies: [Double] = []
    var lastAt = 0.0
  }

  func note(_ method: String, chat: Int64?) {
    let now = Milliseconds.monotonic
    state.withLock { state in
      state.counts[method, default: 0] += 1
      guard method == "sendMessage" || method == "sendPhoto" else { return }
      state.lastAt = now
      if let chat, let asked = state.asked.removeValue(forKey: chat) {
        state.latencies.append(now - asked)
      }
    }
  }

  func count(_ method: String) -> Int { state.withLock { $0.counts[method] ?? 0 } }

  /// Starts the watch of a chat: its next answer stops it.
  func ask(chat: Int64) {
    let now = Milliseconds.monotonic
    state.withLock { $0.asked[chat] = now }
  }

  /// When the latest answer arrived, in monotonic milliseconds.
  var lastAnswer: Double { state.withLock(\.lastAt) }

  var latencies: Percentiles { Percentiles(milliseconds: state.withLock(\.latencies)) }
}
