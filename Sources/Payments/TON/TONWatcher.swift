package import Domain
package import Lifecycle

/// Watches the chain, through the indexer, for jettons that arrive at our wallet.
///
/// Nothing is lost and nothing depends on the indexer's good manners: each look begins well before
/// the last row that is committed, in any order, rows repeat without harm, and the cursor moves
/// only after the commit. While the indexer is down the cursor stands still.
package struct TONWatcher: Service {
  package let name = "ton.watcher"

  let judge: TransferJudge
  let client: TONCenterClient
  let book: TransferBook
  let settings: TONWatcherSettings
  let time: any TimeSource
  let logger: Logger
  private let clock: any Clock<Duration>
  private let random: @Sendable () -> UInt64

  /// What the watcher works with.
  package struct Parts: Sendable {
    let client: TONCenterClient
    let book: TransferBook
    let time: any TimeSource
    let clock: any Clock<Duration>
    let random: @Sendable () -> UInt64
    let logger: Logger

    package init(
      client: TONCenterClient, book: TransferBook, time: any TimeSource,
      clock: any Clock<Duration>, random: @escaping @Sendable () -> UInt64, logger: Logger
    ) {
      self.client = client
      self.book = book
      self.time = time
      self.clock = clock
      self.random = random
      self.logger = logger
    }
  }

  /// - Parameters:
  ///   - judge: Knows our wallet and the true token.
  ///   - parts: What it works with.
  ///   - settings: How it looks.
  package init(
    judge: TransferJudge, parts: Parts, settings: TONWatcherSettings = TONWatcherSettings()
  ) {
    self.judge = judge
    self.settings = settings
    client = parts.client
    book = parts.book
    time = parts.time
    logger = parts.logger
    clock = parts.clock
    random = parts.random
  }

  /// Looks until the task is cancelled.
  package func run() async {
    var memory = WatchMemory()
    var backoff = Backoff(first: .seconds(2), cap: .seconds(30))
    while !Task.isCancelled {
      do {
        try await look(&memory)
        backoff.reset()
        try await rest()
      } catch {
        guard !Task.isCancelled else { return }
        try? await clock.sleep(for: pause(after: error, &backoff))
      }
    }
  }

  /// One round: USDT first, then what is less urgent and may fail by itself.
  func look(_ memory: inout WatchMemory) async throws {
    let now = seconds
    let isDeep = WatchMemory.isDue(memory.deepAt, at: now, every: settings.deepInterval)
    try await scan(.tether, isDeep: isDeep, &memory)
    if isDeep { memory.deepAt = now }
    guard isDeep || WatchMemory.isDue(memory.sideAt, at: now, every: settings.sideInterval) else {
      return
    }
    memory.sideAt = now
    do {
      try await checkAge(&memory)
      try await scan(.others, isDeep: isDeep, &memory)
    } catch let error as TONCenterError {
      guard !Task.isCancelled else { return }
      logger.debug("ton.side.failed", [LogField("error", error)])
    }
  }

  /// Wall time in Unix seconds.
  var seconds: Int64 { time.now().milliseconds / 1000 }

  private func pause(after error: any Error, _ backoff: inout Backoff) -> Duration {
    var wait = backoff.next(random: random())
    guard let error = error as? TONCenterError else {
      logger.error("ton.settle.failed", [LogField("error", error), LogField("retry", wait)])
      return wait
    }
    if case .rateLimited(let seconds?) = error {
      wait = max(wait, .seconds(min(max(seconds, 1), 600)))
    }
    logger.log(
      error.isRetryable ? .warning : .error, "ton.poll.failed",
      [LogField("error", error), LogField("retry", wait)])
    return wait
  }

  /// Tells an operator once when the indexer falls behind, and once when it is back.
  private func checkAge(_ memory: inout WatchMemory) async throws(TONCenterError) {
    let age = seconds - (try await client.newestBlock())
    let isBehind = age > settings.blockAge
    guard isBehind != memory.isBehind else { return }
    memory.isBehind = isBehind
    let fields = [LogField("age_s", age)]
    if isBehind {
      logger.warning("ton.indexer.behind", fields)
    } else {
      logger.info("ton.indexer.current", fields)
    }
  }

  /// Waits for the next look, which comes soon when somebody is about to pay.
  private func rest() async throws {
    var left = settings.idleInterval
    while left > .zero {
      try await clock.sleep(for: min(left, settings.busyInterval))
      left -= settings.busyInterval
      if try await book.isAwaited() { return }
    }
  }
}
