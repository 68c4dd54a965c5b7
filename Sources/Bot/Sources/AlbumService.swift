package import Lifecycle

/// Closes albums when their time has come; looks only while one is open.
package struct AlbumService: Service {
  package let name = "albums"

  private let dispatcher: Dispatcher
  private let wakeup: Wakeup
  private let clock: any Clock<Duration>
  private let logger: Logger

  private static let look: Duration = .milliseconds(250)
  /// After a failure of the store.
  private static let pause: Duration = .seconds(2)
  /// So long after a start the parts of an open album may still come.
  private static let grace: Duration = .seconds(5)

  /// A service that looks when `wakeup` is rung.
  package init(
    dispatcher: Dispatcher, wakeup: Wakeup, clock: any Clock<Duration>, logger: Logger
  ) {
    self.dispatcher = dispatcher
    self.wakeup = wakeup
    self.clock = clock
    self.logger = logger
  }

  package func run() async throws {
    try await dispatcher.reopenAlbums(for: Self.grace)
    wakeup.ring()
    for await _ in wakeup.rings {
      var open = 1
      while open > 0, !Task.isCancelled {
        do {
          open = try await dispatcher.closeAlbums()
          if open > 0 { try await clock.sleep(for: Self.look) }
        } catch is CancellationError {
          return
        } catch {
          logger.error("albums.failed", [LogField("error", error)])
          try? await clock.sleep(for: Self.pause)
        }
      }
    }
  }
}
