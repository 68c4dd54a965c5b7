import Domain
import Synchronization

/// Counts an engine's orders and measures how long they take.
final class EngineGauge: Sendable {
  private let state = Mutex(State())

  private struct State {
    var drawn = 0
    var failed = 0
    var refused = 0
    var recent: [Duration] = []
  }

  /// Orders the typical time is taken from.
  private static let memory = 20

  /// Counts an order that was drawn.
  func drew(in duration: Duration) {
    state.withLock { state in
      state.drawn += 1
      state.recent.append(max(.zero, duration))
      if state.recent.count > Self.memory { state.recent.removeFirst() }
    }
  }

  /// Counts an order that was not, unless it was cancelled.
  func missed(_ error: EngineError) {
    state.withLock { state in
      switch error {
      case .refused: state.refused += 1
      case .unavailable, .failed: state.failed += 1
      case .cancelled: break
      }
    }
  }

  /// Writes what is known into a status: the median of the last orders, and the counts.
  func fill(_ status: inout EngineStatus) {
    state.withLock { state in
      status.typical = state.recent.isEmpty ? nil : state.recent.sorted()[state.recent.count / 2]
      status.drawn = state.drawn
      status.failed = state.failed
      status.refused = state.refused
    }
  }
}
