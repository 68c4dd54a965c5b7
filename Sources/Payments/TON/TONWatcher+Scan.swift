import Domain
import HTTP
import Lifecycle

extension TONWatcher {
  /// What a look is for; each has its own cursor, so that a flood of worthless tokens never stands
  /// between us and USDT.
  enum Track: String, Sendable {
    case tether = "ton.cursor"
    case others = "ton.cursor.others"
  }

  /// Reads everything since the cursor, less the overlap, and brings it to the book.
  func scan(_ track: Track, isDeep: Bool, _ memory: inout WatchMemory) async throws {
    let cursor = try await cursor(of: track)
    let since = max(0, cursor - (isDeep ? settings.deepOverlap : settings.overlap))
    var scan = TransferScan()
    var offset = 0
    var isComplete = false
    for _ in 0..<settings.mostPages {
      let rows = try await page(of: track, since: since, offset: offset)
      let before = scan.seen.count
      for row in rows {
        try await take(row, of: track, &scan, &memory)
        try Task.checkCancellation()
      }
      offset += rows.count
      // A short page may be a lie about the limit: only nothing new is the end.
      guard !rows.isEmpty, scan.seen.count > before else {
        isComplete = true
        break
      }
    }
    if scan.unreadable > 0, memory.knowledge(of: "since \(cursor)") == nil {
      memory.note("since \(cursor)", .complained)
      logger.error("ton.rows.unreadable", [LogField("count", scan.unreadable)])
    }
    guard isComplete, let reached = scan.cursor(after: cursor, now: seconds) else { return }
    try await book.setCursor(track.rawValue, reached)
  }

  /// A page of rows; a short one where somebody's long comments have swollen it beyond reading.
  private func page(
    of track: Track, since: Int64, offset: Int
  ) async throws(TONCenterError) -> [TONCenterRow?] {
    var length = settings.pageLength
    while true {
      do throws(TONCenterError) {
        return try await client.transfers(
          to: judge.owner, master: track == .tether ? judge.master : nil, since: since,
          offset: offset, limit: length)
      } catch {
        guard error == .transport(.responseTooLarge), length > 1 else { throw error }
        length = max(1, length / 4)
      }
    }
  }

  /// The stored cursor; the very first begins with the newest block, by the clock of the chain.
  private func cursor(of track: Track) async throws -> Int64 {
    if let stored = try await book.cursor(track.rawValue) { return stored }
    let first = min(try await client.newestBlock(), seconds)
    try await book.setCursor(track.rawValue, first)
    return first
  }

  private func take(
    _ row: TONCenterRow?, of track: Track, _ scan: inout TransferScan, _ memory: inout WatchMemory
  ) async throws {
    guard let row, let reference = row.reference else { return scan.meetUnreadable() }
    guard scan.meet(reference) else { return }
    let isDone: Bool
    switch judge.verdict(on: row) {
    case .unreadable: return scan.meetUnreadable()
    case .refused(let reason):
      refuse(reference, reason, &memory)
      isDone = true
    case .tether:
      // The other track brings it, with more care.
      isDone = track == .others ? true : try await bring(row, reference, &memory)
    case .foreign: isDone = try await bring(row, reference, &memory)
    }
    if isDone {
      scan.finish(at: row.transactionNow)
    } else {
      scan.postpone(at: row.transactionNow)
    }
  }

  private func refuse(
    _ reference: String, _ reason: TransferJudge.Reason, _ memory: inout WatchMemory
  ) {
    guard memory.knowledge(of: reference) == nil else { return }
    memory.note(reference, .complained)
    logger.warning(
      "ton.transfer.refused",
      [LogField("transfer", reference), LogField("reason", reason.rawValue)])
  }

  /// Commits a transfer, unless it should be looked at once more; false then.
  private func bring(
    _ row: TONCenterRow, _ reference: String, _ memory: inout WatchMemory
  ) async throws -> Bool {
    if case .done = memory.knowledge(of: reference) { return true }
    let comment = try await comment(of: row, &memory)
    guard let transfer = judge.transfer(row, comment: comment ?? .unknown) else { return false }
    // Money that is very young is only told of, and committed when the next look shows it again.
    if memory.knowledge(of: reference) == nil, case .usdt = transfer.amount,
      seconds - row.transactionNow < settings.youth
    {
      memory.note(reference, .announced)
      if comment != nil { try await book.see(transfer) }
      return false
    }
    guard comment != nil else { return false }
    switch try await book.receive(transfer) {
    case .credited(let settlement):
      memory.note(reference, .done)
      logger.info(
        "ton.transfer.credited",
        [
          LogField("transfer", reference), LogField("paid", "\(settlement.paid)"),
          LogField("credit", "\(settlement.credit)"),
          LogField("account", settlement.account.rawValue),
        ])
    case .suspended(let entry, let isNew):
      // A comment that is still hidden may yet come.
      memory.note(reference, comment == .unknown ? .announced : .done)
      if isNew {
        logger.warning(
          "ton.transfer.suspended",
          [LogField("transfer", reference), LogField("reason", entry.reason.rawValue)])
      }
    case .known: memory.note(reference, .done)
    }
    return true
  }
}
