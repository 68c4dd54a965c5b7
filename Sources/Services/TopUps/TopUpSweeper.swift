package import Domain
package import Lifecycle

/// Ends top-ups whose time is over, so that their messages go away.
package struct TopUpSweeper: Service {
  package let name = "top-up-sweeper"

  private let service: TopUpService
  private let store: any Store
  private let time: any TimeSource
  private let clock: any Clock<Duration>
  private let interval: Duration
  private let logger: Logger

  private static let batch = 100

  package init(
    service: TopUpService, store: any Store, time: any TimeSource, clock: any Clock<Duration>,
    interval: Duration = .seconds(15), logger: Logger
  ) {
    self.service = service
    self.store = store
    self.time = time
    self.clock = clock
    self.interval = interval
    self.logger = logger
  }

  package func run() async throws {
    while !Task.isCancelled {
      do {
        try await sweep()
      } catch {
        logger.error("topup.sweep.failed", [LogField("error", error)])
      }
      do { try await clock.sleep(for: interval) } catch { return }
    }
  }

  /// One round: everything that is due now.
  package func sweep() async throws {
    let now = time.now()
    var total = 0
    while !Task.isCancelled {
      let ended = try await store.transaction { [service] tx in
        try service.expire(limit: Self.batch, in: tx, at: now)
      }
      total += ended
      guard ended == Self.batch else { break }
    }
    guard total > 0 else { return }
    service.committed()
    logger.debug("topup.expired", [LogField("count", total)])
  }
}
