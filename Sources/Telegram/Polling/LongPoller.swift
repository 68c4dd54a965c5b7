package import Lifecycle

/// Brings updates, each batch handled before it is confirmed.
///
/// Telegram forgets updates when a later `getUpdates` asks for higher ids, so a batch that was
/// not handled to the end comes again, after a restart too: `handle` must tolerate repetition.
package struct LongPoller: Sendable {
  private let api: any BotAPI
  private let clock: any Clock<Duration>
  private let random: @Sendable () -> UInt64
  private let logger: Logger
  private let allowedUpdates: [String]
  private let pollTimeout: Int

  /// - Parameters:
  ///   - api: Makes the calls.
  ///   - clock: For waiting.
  ///   - random: For jitter.
  ///   - logger: Told of every kind of trouble.
  ///   - allowedUpdates: Kinds of updates to fetch.
  ///   - pollTimeout: Seconds that Telegram waits for the first update, 1–50.
  package init(
    api: any BotAPI,
    clock: any Clock<Duration>,
    random: @escaping @Sendable () -> UInt64,
    logger: Logger,
    allowedUpdates: [String],
    pollTimeout: Int = 50
  ) {
    self.api = api
    self.clock = clock
    self.random = random
    self.logger = logger
    self.allowedUpdates = allowedUpdates
    self.pollTimeout = min(max(pollTimeout, 1), 50)
  }

  /// Polls until the task is cancelled, then returns.
  ///
  /// Removes a webhook first, without dropping what waits.
  ///
  /// - Parameters:
  ///   - offset: The first update wanted, one above the last that was handled; `nil` for the
  ///     earliest that Telegram keeps.
  ///   - handle: Commits a batch; never called with an empty one. When it throws, the same batch
  ///     comes again after a pause.
  /// - Throws: `TelegramError.unauthorized` or `.methodNotFound`: polling is pointless then.
  package func run(
    offset: Int64?, handle: @Sendable ([Update]) async throws -> Void
  ) async throws {
    let time = Stopwatch(clock)
    var progress = Progress(offset: offset)
    try await removeWebhook()
    while !Task.isCancelled {
      let started = time.elapsed
      do {
        let updates = try await api.getUpdates(
          offset: progress.offset, timeout: pollTimeout, allowed: allowedUpdates)
        progress.network.reset()
        progress.conflicts.reset()
        guard !updates.isEmpty else {
          await rest(after: time.elapsed - started, &progress)
          continue
        }
        await commit(updates, &progress, handle: handle)
      } catch {
        try await recover(from: error, at: time.elapsed, &progress)
      }
    }
  }

  private struct Progress {
    var offset: Int64?
    var network = Backoff()
    var handler = Backoff()
    var idle = Backoff()
    var conflicts = ConflictWatch()
    /// Ids of this batch's unreadable updates, so that a repeated batch is not reported again.
    var reported: Set<Int64> = []
  }

  private func commit(
    _ updates: [Update], _ progress: inout Progress,
    handle: @Sendable ([Update]) async throws -> Void
  ) async {
    progress.idle.reset()
    report(updates, &progress)
    do {
      try await handle(updates)
      progress.handler.reset()
      // Ids may restart lower after a week of silence: the batch counts, not what was before.
      if let last = updates.map(\.id).max() { progress.offset = last + 1 }
    } catch {
      guard !Task.isCancelled else { return }
      let wait = progress.handler.next(random: random())
      logger.error(
        "telegram.updates.unhandled",
        [
          LogField("first", updates[0].id), LogField("count", updates.count),
          LogField("error", error), LogField("retry", wait),
        ])
      await pause(wait)
    }
  }

  private func report(_ updates: [Update], _ progress: inout Progress) {
    if let offset = progress.offset, updates[0].id < offset {
      logger.info(
        "telegram.updates.renumbered",
        [LogField("expected", offset), LogField("received", updates[0].id)])
    }
    var unreadable: Set<Int64> = []
    for update in updates {
      guard let payload = update.unreadable else { continue }
      unreadable.insert(update.id)
      guard !progress.reported.contains(update.id) else { continue }
      logger.warning(
        "telegram.update.unreadable",
        [LogField("update", update.id), LogField("payload", payload)])
    }
    progress.reported = unreadable
  }

  /// A server that answers "nothing" at once, again and again, must not be polled in a hot loop.
  private func rest(after elapsed: Duration, _ progress: inout Progress) async {
    guard elapsed < .milliseconds(500) else {
      progress.idle.reset()
      return
    }
    await pause(progress.idle.next(random: random()))
  }

  private func recover(
    from error: TelegramError, at now: Duration, _ progress: inout Progress
  ) async throws(TelegramError) {
    guard !Task.isCancelled else { return }
    switch error {
    case .unauthorized, .methodNotFound: throw error
    case .conflict(.webhook):
      logger.warning("telegram.webhook.found")
      await pause(progress.network.next(random: random()))
      try await removeWebhook()
    case .conflict(.otherPoller), .conflict(.other):
      if let level = progress.conflicts.note(at: now) {
        logger.log(level, "telegram.conflict", [LogField("error", error)])
      }
      await pause(.seconds(3) + jitter(upTo: .seconds(2)))
    default: await waitOut(error, event: "telegram.poll.failed", &progress.network)
    }
  }

  private func removeWebhook() async throws(TelegramError) {
    var backoff = Backoff()
    while !Task.isCancelled {
      do {
        return try await api.deleteWebhook(dropPending: false)
      } catch {
        if error == .unauthorized || error == .methodNotFound { throw error }
        await waitOut(error, event: "telegram.webhook.failed", &backoff)
      }
    }
  }

  private func waitOut(_ error: TelegramError, event: String, _ backoff: inout Backoff) async {
    guard !Task.isCancelled else { return }
    var wait = backoff.next(random: random())
    if case .retryAfter(let seconds) = error {
      wait = .seconds(min(max(seconds, 1), 3600)) + jitter(upTo: .seconds(1))
    }
    logger.log(
      max(error.severity, .warning), event, [LogField("error", error), LogField("retry", wait)])
    await pause(wait)
  }

  private func jitter(upTo most: Duration) -> Duration {
    most * Int(random() & 0xFFFF) / 0xFFFF
  }

  /// Returns early when the task is cancelled; the loops look for that themselves.
  private func pause(_ wait: Duration) async {
    try? await clock.sleep(for: wait)
  }
}
