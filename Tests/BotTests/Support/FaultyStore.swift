import Domain
import Storage
import Synchronization
import TestSupport

/// A real store whose transactions or marks fail as a test says.
final class FaultyStore: Store {
  private let inner: SQLiteStore
  private let refusals = Mutex(0)
  private let attempts = Mutex(0)

  struct Fault: Error {}

  init(_ inner: SQLiteStore) {
    self.inner = inner
  }

  /// How many transactions were asked for.
  var count: Int { attempts.withLock { $0 } }

  /// Makes that many transactions fail at their commit.
  func refuse(_ count: Int) {
    refusals.withLock { $0 = count }
  }

  func transaction<R: Sendable>(
    _ body: @escaping @Sendable (any StoreTransaction) throws -> R
  ) async throws -> R {
    attempts.withLock { $0 += 1 }
    let fails = refusals.withLock { refusals in
      defer { refusals = max(0, refusals - 1) }
      return refusals > 0
    }
    return try await inner.transaction { tx in
      let result = try body(FaultyTransaction(inner: tx))
      if fails { throw Fault() }
      return result
    }
  }

  func read<R: Sendable>(
    _ body: @escaping @Sendable (any StoreTransaction) throws -> R
  ) async throws -> R {
    try await inner.read(body)
  }
}

/// A transaction in which drafts and presses cannot be noted.
private struct FaultyTransaction: StoreTransaction {
  let inner: any StoreTransaction

  var accounts: any AccountRepository { inner.accounts }
  var ledger: any LedgerRepository { inner.ledger }
  var keys: any KeyRepository { inner.keys }
  var jobs: any JobRepository { inner.jobs }
  var pictures: any PictureRepository { inner.pictures }
  var updates: any UpdateRepository { FaultyUpdates(inner: inner.updates) }
  var outbox: any OutboxRepository { inner.outbox }
  var requests: any ClientRequestRepository { inner.requests }
  var dialectOrders: any DialectOrderRepository { inner.dialectOrders }
  var likenesses: any LikenessRepository { inner.likenesses }
  var topUps: any TopUpRepository { inner.topUps }
  var settlements: any SettlementRepository { inner.settlements }
  var suspense: any SuspenseRepository { inner.suspense }
  var support: any SupportRepository { inner.support }
  var callbacks: any CallbackRepository { inner.callbacks }
  var sources: any SourceRepository { inner.sources }

  func savepoint<R>(_ body: () throws -> R) throws -> R { try inner.savepoint(body) }
}

private struct FaultyUpdates: UpdateRepository {
  let inner: any UpdateRepository

  func claim(_ updateID: Int64, at now: Timestamp) throws -> Bool {
    try inner.claim(updateID, at: now)
  }

  func prune(before: Timestamp) throws -> Int { try inner.prune(before: before) }
  func lastID() throws -> Int64? { try inner.lastID() }
  func mark(_ name: String) throws -> String? { try inner.mark(name) }

  func claimPress(_ press: String, at now: Timestamp, window: Duration) throws -> Bool {
    throw FaultyStore.Fault()
  }

  func setMark(_ name: String, _ value: String?) throws { throw FaultyStore.Fault() }
}
