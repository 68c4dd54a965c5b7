package import Domain
package import Lifecycle
package import Telegram

/// Compares Telegram's list of transactions in Stars with what was credited, at the start and every
/// ten minutes, and makes up for every update that never came.
///
/// Telegram forgets updates after a day, the list never. Rows go to the sink in order, oldest
/// first; how far they have gone is kept in the same transaction. The last rows are read once more
/// each time, in case one has slipped in before the end.
package struct StarsReconciler: Service {
  package let name = "stars-reconciler"

  private let parts: Parts

  /// Rows that are read again each time.
  private static let overlap = 50
  /// As many as Telegram gives at once.
  private static let page = 100
  /// Pages in one round; the next round goes on where this one ended.
  private static let pagesPerRound = 1000

  /// What it works with.
  package struct Parts: Sendable {
    let botID: Int64
    let api: any BotAPI
    let store: any Store
    let sink: any PaymentSink
    let time: any TimeSource
    let clock: any Clock<Duration>
    let interval: Duration
    /// One of our languages for the tag of a client.
    let language: @Sendable (String?) -> String
    let logger: Logger

    /// Parts of the reconciler of one bot: each bot has a list of its own.
    package init(
      botID: Int64, api: any BotAPI, store: any Store, sink: any PaymentSink,
      time: any TimeSource, clock: any Clock<Duration>, interval: Duration = .seconds(600),
      language: @escaping @Sendable (String?) -> String, logger: Logger
    ) {
      self.botID = botID
      self.api = api
      self.store = store
      self.sink = sink
      self.time = time
      self.clock = clock
      self.interval = interval
      self.language = language
      self.logger = logger
    }
  }

  /// What one round has found.
  package struct Findings: Sendable, Equatable {
    package internal(set) var rows = 0
    package internal(set) var credited = 0
    package internal(set) var reversed = 0
    package internal(set) var failed = 0
  }

  package init(_ parts: Parts) {
    self.parts = parts
  }

  package func run() async throws {
    while !Task.isCancelled {
      var wait = parts.interval
      do {
        let findings = try await reconcile()
        parts.logger.log(
          findings.credited + findings.reversed > 0 ? .info : .debug, "stars.reconciled",
          [
            LogField("rows", findings.rows), LogField("credited", findings.credited),
            LogField("reversed", findings.reversed),
          ])
      } catch {
        guard !Task.isCancelled else { return }
        parts.logger.warning("stars.reconcile.failed", [LogField("error", error)])
        // What never works, as with an old server, need not be tried often.
        if (error as? TelegramError)?.isRetryable != false { wait = min(wait, .seconds(30)) }
      }
      do { try await parts.clock.sleep(for: wait) } catch { return }
    }
  }

  /// One round: everything from a little before the cursor to the end of the list.
  ///
  /// - Throws: `TelegramError`, or what the store throws; what was read before is kept.
  package func reconcile() async throws -> Findings {
    var findings = Findings()
    let cursor = try await cursor()
    var offset = max(0, cursor.count - Self.overlap)
    for number in 0..<Self.pagesPerRound {
      try Task.checkCancellation()
      let rows = try await parts.api.call(
        GetStarTransactions(offset: offset, limit: Self.page), lane: .reply
      ).decode(StarTransactionList.self).transactions
      if number == 0, cursor.count > 0, !Self.holds(cursor, rows, from: offset) {
        // Not the list that was read before: another order, or another server's.
        parts.logger.warning("stars.reconcile.restarted", [LogField("rows", cursor.count)])
        try await save(.start)
        return try await reconcile()
      }
      // A short page need not be the last one.
      guard !rows.isEmpty else { break }
      try await take(rows, from: offset, &findings)
      offset += rows.count
    }
    return findings
  }

  /// Hands one page to the sink and moves the cursor, in one transaction.
  private func take(
    _ rows: [StarTransaction?], from offset: Int, _ findings: inout Findings
  ) async throws {
    let now = parts.time.now()
    let end = StarsCursor(count: offset + rows.count, mark: StarsRow.mark(of: rows.last ?? nil))
    let found = try await parts.store.transaction { [self] tx in
      var found = Findings()
      for (index, row) in rows.enumerated() {
        apply(row, at: offset + index, in: tx, now, &found)
      }
      let before = StarsCursor(text: try tx.updates.mark(mark))
      if end.count >= before.count { try tx.updates.setMark(mark, end.text) }
      return found
    }
    findings.rows += rows.count
    findings.credited += found.credited
    findings.reversed += found.reversed
    findings.failed += found.failed
    if found.credited + found.reversed > 0 { parts.sink.committed() }
  }

  /// A row that cannot be applied must not hold up the others; the operator is told.
  private func apply(
    _ row: StarTransaction?, at place: Int, in tx: any StoreTransaction, _ now: Timestamp,
    _ found: inout Findings
  ) {
    guard let row else {
      parts.logger.warning("stars.transaction.unreadable", [LogField("place", place)])
      return
    }
    do {
      try tx.savepoint {
        switch StarsRow(row, language: parts.language) {
        case .paid(let payment):
          if case .credited = try parts.sink.settle(payment, in: tx, at: now) {
            found.credited += 1
          }
        case .wentBack(let payment):
          if case .reversed = try parts.sink.reverse(payment, in: tx, at: now) {
            found.reversed += 1
          }
        case .other: break
        }
      }
    } catch {
      found.failed += 1
      parts.logger.error(
        "stars.transaction.failed", [LogField("place", place), LogField("error", error)])
    }
  }

  /// Whether the row before the cursor is where it was.
  private static func holds(
    _ cursor: StarsCursor, _ rows: [StarTransaction?], from offset: Int
  ) -> Bool {
    let index = cursor.count - 1 - offset
    guard rows.indices.contains(index) else { return false }
    return cursor.mark.isEmpty || StarsRow.mark(of: rows[index]) == cursor.mark
  }

  private var mark: String { "stars-transactions:\(parts.botID)" }

  private func cursor() async throws -> StarsCursor {
    let mark = mark
    return StarsCursor(
      text: try await parts.store.transaction { tx in try tx.updates.mark(mark) })
  }

  private func save(_ cursor: StarsCursor) async throws {
    let mark = mark
    try await parts.store.transaction { tx in try tx.updates.setMark(mark, cursor.text) }
  }
}
