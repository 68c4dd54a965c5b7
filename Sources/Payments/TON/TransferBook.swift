package import Domain

/// What the watcher reads and writes: each call is one store transaction.
package struct TransferBook: Sendable {
  private let store: any Store
  private let sink: any PaymentSink
  private let time: any TimeSource

  /// - Parameters:
  ///   - store: Also keeps how far the watcher has come.
  ///   - sink: Takes what has arrived.
  ///   - time: For the records.
  package init(store: any Store, sink: any PaymentSink, time: any TimeSource) {
    self.store = store
    self.sink = sink
    self.time = time
  }

  /// Brings a transfer; returns once it is committed.
  ///
  /// Repetition changes nothing.
  func receive(_ transfer: TONTransfer) async throws -> TransferOutcome {
    let outcome = try await store.transaction { [sink, now = time.now()] tx in
      try sink.receive(transfer, in: tx, at: now)
    }
    if outcome != .known { sink.committed() }
    return outcome
  }

  /// Tells that a transfer is on its way.
  func see(_ transfer: TONTransfer) async throws {
    try await store.transaction { [sink, now = time.now()] tx in
      try sink.see(transfer, in: tx, at: now)
    }
    sink.committed()
  }

  /// Whether somebody is about to pay, so that looking often is worth it.
  func isAwaited() async throws -> Bool {
    try await store.transaction { tx in try tx.topUps.openCount(by: .ton) > 0 }
  }

  /// A cursor as it was stored; one that cannot be read is none.
  func cursor(_ name: String) async throws -> Int64? {
    try await store.transaction { tx in try tx.updates.mark(name) }.flatMap { Int64($0) }
  }

  func setCursor(_ name: String, _ value: Int64) async throws {
    try await store.transaction { tx in try tx.updates.setMark(name, String(value)) }
  }
}
