package import Domain
package import Lifecycle
package import Services
import Synchronization
package import Telegram

/// Turns batches of updates into one transaction each: claim, decide, write replies; then wakes
/// whoever acts.
package final class Dispatcher: Sendable {
  let context: BotContext
  let store: any Store
  let time: any TimeSource
  private let signals: Signals
  let logger: Logger
  private let window: CommandWindow
  /// How often an update has failed; a batch that fails is not confirmed and comes again.
  private let failures = Mutex<[Int64: Int]>([:])

  /// An update that failed this often is answered with an apology and confirmed.
  private static let maxFailures = 3

  /// Whom to wake after a commit.
  package struct Signals: Sendable {
    let outbox: Wakeup
    let jobs: Wakeup
    let running: RunningJobs
    /// Rung when a callback was queued.
    let callbacks: Wakeup
    /// Rung when an album has begun or grown.
    package let albums: Wakeup
    /// Rung when a job waits for files of the chat.
    let sources: Wakeup

    package init(
      outbox: Wakeup, jobs: Wakeup, running: RunningJobs, callbacks: Wakeup = Wakeup(),
      albums: Wakeup = Wakeup(), sources: Wakeup = Wakeup()
    ) {
      self.outbox = outbox
      self.jobs = jobs
      self.running = running
      self.callbacks = callbacks
      self.albums = albums
      self.sources = sources
    }
  }

  package init(
    context: BotContext, store: any Store, time: any TimeSource, signals: Signals, logger: Logger
  ) {
    self.context = context
    self.store = store
    self.time = time
    self.signals = signals
    self.logger = logger
    window = CommandWindow(limit: context.settings.commandsPerMinute)
  }

  /// Handles a batch; when it returns, everything decided is committed.
  ///
  /// Pre-checkout queries go first, in a transaction of their own: Telegram gives 10 s, and neither
  /// the rest of the batch nor its failure may cost any of them.
  ///
  /// - Throws: What the store throws; then nothing of the rest of the batch is kept.
  package func handle(_ updates: [Update]) async throws {
    let urgent = updates.filter(\.isPreCheckout)
    if !urgent.isEmpty { try await commit(urgent) }
    if urgent.count < updates.count { try await commit(updates.filter { !$0.isPreCheckout }) }
    logger.debug("updates.handled", [LogField("count", updates.count)])
  }

  private func commit(_ updates: [Update]) async throws {
    let now = time.now()
    let afterwards = try await store.transaction { [self] tx in
      var afterwards = Afterwards()
      for update in updates where try tx.updates.claim(update.id, at: now) {
        afterwards.merge(try answer(update, in: tx, at: now))
      }
      return afterwards
    }
    let ids = updates.map(\.id)
    window.forget(ids)
    failures.withLock { failures in
      for id in ids { failures[id] = nil }
    }
    finish(afterwards)
  }

  /// Wakes whoever must act on what is committed, and tells the log.
  func finish(_ afterwards: Afterwards) {
    if afterwards.hasReplies { signals.outbox.ring() }
    if afterwards.hasAlbums { signals.albums.ring() }
    if !afterwards.acceptedJobs.isEmpty { signals.jobs.ring() }
    if afterwards.hasCallbacks { signals.callbacks.ring() }
    if afterwards.acceptedJobs.contains(where: \.awaitsSources) { signals.sources.ring() }
    for job in afterwards.stoppedJobs { signals.running.cancel(job) }
    log(afterwards)
  }

  private func log(_ afterwards: Afterwards) {
    for accepted in afterwards.acceptedJobs {
      logger.info(
        "job.accepted",
        [
          LogField("job", accepted.job.base36), LogField("update", accepted.update),
          LogField("account", accepted.account.rawValue),
        ])
    }
    for settlement in afterwards.credited { log("payment.credited", settlement, .info) }
    for settlement in afterwards.reversed { log("payment.reversed", settlement, .warning) }
  }

  private func log(_ event: String, _ settlement: Settlement, _ level: LogLevel) {
    logger.log(
      level, event,
      [
        LogField("receipt", settlement.id.rawValue), LogField("rail", settlement.rail.rawValue),
        LogField("account", settlement.account.rawValue),
      ])
  }

  private func answer(
    _ update: Update, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Afterwards {
    let answer = UpdateAnswer(context: context, window: window, tx: tx, now: now, logger: logger)
    do {
      return try tx.savepoint { try answer.answer(update) }
    } catch {
      let count = failures.withLock { failures in
        failures[update.id, default: 0] += 1
        return failures[update.id, default: 0]
      }
      logger.error(
        "update.failed",
        [
          LogField("update", update.id), LogField("attempt", count), LogField("error", error),
        ])
      guard count >= Self.maxFailures else { throw error }
      return apologise(for: update, with: answer, in: tx)
    }
  }

  /// An update that nothing can be said about must not hold up everybody else's.
  private func apologise(
    for update: Update, with answer: UpdateAnswer, in tx: any StoreTransaction
  ) -> Afterwards {
    do {
      return try tx.savepoint { try answer.apologise(for: update) }
    } catch {
      logger.error(
        "update.unanswered", [LogField("update", update.id), LogField("error", error)])
      return Afterwards()
    }
  }
}

extension Update {
  fileprivate var isPreCheckout: Bool {
    if case .preCheckoutQuery = kind { true } else { false }
  }
}
