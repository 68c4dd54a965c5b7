import Synchronization

/// How many jobs of this process each engine has in work.
final class EngineLoad: Sendable {
  private let counts = Mutex<[String: Int]>([:])

  /// Jobs in work by the engine that draws their model first.
  var current: [String: Int] { counts.withLock { $0 } }

  func add(_ engine: String) {
    counts.withLock { $0[engine, default: 0] += 1 }
  }

  func remove(_ engine: String) {
    counts.withLock { counts in
      let left = (counts[engine] ?? 0) - 1
      counts[engine] = left > 0 ? left : nil
    }
  }
}
