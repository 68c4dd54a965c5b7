package import Domain
package import Lifecycle
package import Telegram

/// Sends what is in the outbox: rows of a chat in order, chats in parallel, each until it is done.
///
/// A row leaves the store only after Telegram has answered, so a crash repeats at most the rows
/// that were under way.
package struct OutboxSender: Service {
  package let name = "outbox"

  private let parts: Parts
  private let wakeup: Wakeup
  private let queue = OutboxQueue()
  private let acknowledger: Acknowledger
  private let timers = OutboxTimers()
  private let progress = Cursor()
  private let health = OutboxHealth()

  /// Rows kept in memory; more stay in the store until there is room.
  private static let capacity = 4000
  private static let page = 1000
  /// Senders that only take button and pre-checkout answers: Telegram gives those 10 s.
  private static let frontSenders = 4

  /// What the sender needs.
  package struct Parts: Sendable {
    let store: any Store
    let vault: any PictureVault
    let api: any BotAPI
    let time: any TimeSource
    let clock: any Clock<Duration>
    let randomBytes: RandomBytes
    let connections: Int
    let logger: Logger
    /// Tells people about pictures that Telegram did not take; nil tells nobody.
    let announcer: ChatAnnouncer?
    /// Counts what Telegram does not take.
    let errors: CounterTable

    /// Parts of a sender that has at most `connections` calls under way at once.
    package init(
      store: any Store, vault: any PictureVault, api: any BotAPI, time: any TimeSource,
      clock: any Clock<Duration>, randomBytes: @escaping RandomBytes, connections: Int,
      logger: Logger, announcer: ChatAnnouncer? = nil,
      errors: CounterTable = OutboxSender.errorCounters()
    ) {
      self.store = store
      self.vault = vault
      self.api = api
      self.time = time
      self.clock = clock
      self.randomBytes = randomBytes
      self.connections = connections
      self.logger = logger
      self.announcer = announcer
      self.errors = errors
    }
  }

  /// Counters of calls that failed, by `TelegramError.Kind`, for a registry and `Parts.errors`.
  package static func errorCounters() -> CounterTable {
    CounterTable(
      "zekron_telegram_errors_total", "Calls that Telegram did not take, by kind of error.",
      labels: [MetricLabel("kind", TelegramError.Kind.allCases.map(\.rawValue))])
  }

  /// A sender whose `wakeup` is to be rung whenever rows may have been committed.
  package init(_ parts: Parts, wakeup: Wakeup) {
    self.parts = parts
    self.wakeup = wakeup
    acknowledger = Acknowledger(store: parts.store, clock: parts.clock, logger: parts.logger)
  }

  package func run() async throws {
    wakeup.ring()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<parts.connections { group.addTask { await sendAll { await queue.next() } } }
      for _ in 0..<Self.frontSenders {
        group.addTask { await sendAll { await queue.nextFront() } }
      }
      let acknowledging = Canceller()
      group.addTask { await acknowledger.run(until: acknowledging) }
      group.addTask { await runTimers() }
      for await _ in wakeup.rings { await load() }
      queue.close()
      acknowledging.cancel()
    }
    // What the last calls under way have added meanwhile.
    await acknowledger.flush()
  }

  /// Sends what is committed, as long as Telegram takes it.
  package func drain() async {
    wakeup.ring()
    do {
      // Twice the same zero: a row may be on its way from the store into the queue.
      var quiet = 0
      while quiet < 2 {
        try await parts.clock.sleep(for: .milliseconds(20))
        quiet = queue.count == 0 ? quiet + 1 : 0
      }
    } catch {
      return
    }
  }

  /// Brings committed rows into memory, as far as there is room.
  private func load() async {
    while queue.count < Self.capacity, !Task.isCancelled {
      let after = progress.value
      let rows: [OutboxRow]
      do {
        rows = try await parts.store.transaction { tx in
          try tx.outbox.rows(after: after, limit: Self.page)
        }
      } catch {
        parts.logger.error("outbox.load.failed", [LogField("error", error)])
        try? await parts.clock.sleep(for: .seconds(1))
        wakeup.ring()
        return
      }
      guard let last = rows.last else { return }
      progress.move(to: last.id)
      let now = parts.time.now()
      queue.append(rows.filter { $0.notBefore.map { $0 <= now } ?? true })
      for row in rows {
        guard let due = row.notBefore, due > now else { continue }
        timers.add(row, due.since(now), isRetry: false)
      }
      if rows.count < Self.page { return }
    }
    progress.leaveRows()
    // The senders may have made room before they could know that anybody waits for it.
    if queue.count <= Self.capacity / 2 { wakeup.ring() }
  }

  /// Rows that must wait do so here and keep no sender busy.
  private func runTimers() async {
    await withDiscardingTaskGroup { group in
      for await timer in timers.stream {
        group.addTask {
          do { try await parts.clock.sleep(for: timer.delay) } catch { return }
          if timer.isRetry {
            queue.putBack(timer.row)
          } else {
            queue.append([timer.row])
          }
        }
      }
      group.cancelAll()
    }
  }

  private func sendAll(_ next: () async -> OutboxRow?) async {
    while let row = await next() {
      settle(row, await RowDelivery(row: row, parts: parts, health: health).send())
      // Room again: rows may have been left in the store.
      if queue.count <= Self.capacity / 2, progress.takeLeftRows() { wakeup.ring() }
    }
  }

  private func settle(_ row: OutboxRow, _ outcome: RowDelivery.Outcome) {
    switch outcome {
    case .done(let hasFollowUps):
      queue.finish(row)
      if hasFollowUps {
        wakeup.ring()
      } else {
        acknowledger.add([row.id])
      }
    case .later(let delay):
      var again = row
      again.attempts += 1
      timers.add(again, delay, isRetry: true)
    case .chatClosed:
      if let chat = row.chatID { acknowledger.add(queue.drop(chat: chat).map(\.id)) }
      queue.finish(row)
      acknowledger.add([row.id])
    }
  }
}
