import Domain
import Lifecycle

extension TONWatcher {
  /// The comment of a row, looked up where the indexer does not show it.
  ///
  /// - Returns: Nil when the row should be looked at again a little later; `.unknown` when it has
  ///   been waited for long enough.
  func comment(
    of row: TONCenterRow, _ memory: inout WatchMemory
  ) async throws -> JettonComment? {
    let shown = row.comment
    guard row.mayHideComment, case .tether(let usdt) = judge.verdict(on: row) else { return shown }
    let age = seconds - row.transactionNow
    guard age < settings.lookupPatience else { return .unknown }
    do {
      if let found = try await notified(row, usdt, &memory) { return found }
    } catch {
      guard !Task.isCancelled else { throw CancellationError() }
      logger.debug("ton.comment.failed", [LogField("error", error)])
      return nil
    }
    return age < settings.commentPatience ? nil : .unknown
  }

  /// What our own jetton wallet said when the transfer arrived.
  private func notified(
    _ row: TONCenterRow, _ usdt: USDT, _ memory: inout WatchMemory
  ) async throws(TONCenterError) -> JettonComment? {
    if memory.jettonWallet == nil {
      memory.jettonWallet = try await client.jettonWallet(of: judge.owner, master: judge.master)
    }
    guard let wallet = memory.jettonWallet else { return nil }
    let sender = row.source.flatMap { try? TONAddress(parsing: $0) }
    let times = row.transactionNow - 60...row.transactionNow + 600
    let found = try await client.notifications(from: wallet, to: judge.owner, within: times)
    let matching = found.filter { notification in
      notification.amount == UInt64(clamping: usdt.units) && notification.sender == sender
        && (row.queryID == nil || row.queryID == String(notification.queryID))
    }
    // Twins that differ in nothing but the comment cannot be told apart.
    guard let first = matching.first, matching.allSatisfy({ $0.comment == first.comment }) else {
      return nil
    }
    return first.comment
  }
}
