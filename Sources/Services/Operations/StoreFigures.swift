package import Domain

/// What the store can tell about the whole service, from one snapshot.
///
/// Costs a few look-ups however large the store is, and a count of the jobs that wait.
package struct StoreFigures: Sendable, Equatable {
  /// Jobs in each state.
  package let jobs: [JobState: Int]
  /// Jobs that wait, by model.
  package let waiting: [String: Int]
  /// When the job was ordered that waits longest; nil when none waits.
  package let oldestQueued: Timestamp?
  /// Replies not yet known to be sent.
  package let outboxDepth: Int
  /// Callbacks that no program has taken yet.
  package let callbacksPending: Int
  package let customers: Int
  package let ledger: LedgerTotals

  package init(
    jobs: [JobState: Int], waiting: [String: Int] = [:], oldestQueued: Timestamp?,
    outboxDepth: Int, callbacksPending: Int = 0, customers: Int, ledger: LedgerTotals
  ) {
    self.jobs = jobs
    self.waiting = waiting
    self.oldestQueued = oldestQueued
    self.outboxDepth = outboxDepth
    self.callbacksPending = callbacksPending
    self.customers = customers
    self.ledger = ledger
  }

  /// Reads them; waits for no writer.
  package static func read(from store: any Store) async throws -> StoreFigures {
    try await store.read { tx in
      StoreFigures(
        jobs: try tx.jobs.counts(), waiting: try tx.jobs.waiting(),
        oldestQueued: try tx.jobs.oldestQueued(),
        outboxDepth: try tx.outbox.depth(), callbacksPending: try tx.callbacks.pendingCount(),
        customers: try tx.accounts.customerCount(), ledger: try tx.ledger.totals())
    }
  }
}
