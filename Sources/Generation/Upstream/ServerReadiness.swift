import Synchronization

/// Whether a server process of ours takes orders.
package final class ServerReadiness: Sendable {
  private let ready = Mutex(false)

  /// How long an order waits for a process that starts; loading a model takes its time.
  private static let patience = Duration.seconds(60)
  private static let look = Duration.milliseconds(200)

  package init() {}

  /// Whether it takes orders now.
  package var isReady: Bool { ready.withLock { $0 } }

  func set(_ isReady: Bool) {
    ready.withLock { $0 = isReady }
  }

  /// Waits until it is ready.
  ///
  /// - Throws: `.slow` when that takes too long.
  func wait(clock: any Clock<Duration>) async throws(UpstreamError) {
    var waited = Duration.zero
    while !isReady {
      guard waited < Self.patience else { throw .slow }
      do { try await clock.sleep(for: Self.look) } catch { throw .cancelled }
      waited += Self.look
    }
  }
}
