/// All state, behind transactions.
///
/// Every implementation promises: a body runs alone, from its first read to its last write, and
/// is applied wholly or not at all; when `transaction` returns, its writes survive a crash; a
/// body that throws leaves nothing behind and its error reaches the caller; bodies of several
/// callers may share one commit. A body is synchronous and must not do anything slow.
package protocol Store: Sendable {
  func transaction<R: Sendable>(
    _ body: @escaping @Sendable (any StoreTransaction) throws -> R
  ) async throws -> R

  /// Runs a body that only reads, on a snapshot that holds everything committed before the call.
  ///
  /// Waits for no writer. A body that writes throws, and nothing is changed.
  func read<R: Sendable>(
    _ body: @escaping @Sendable (any StoreTransaction) throws -> R
  ) async throws -> R
}

/// What a body may read and write; valid only inside the body.
package protocol StoreTransaction {
  var accounts: any AccountRepository { get }
  var ledger: any LedgerRepository { get }
  var keys: any KeyRepository { get }
  var jobs: any JobRepository { get }
  var pictures: any PictureRepository { get }
  var updates: any UpdateRepository { get }
  var outbox: any OutboxRepository { get }
  var requests: any ClientRequestRepository { get }
  var dialectOrders: any DialectOrderRepository { get }
  var likenesses: any LikenessRepository { get }
  var topUps: any TopUpRepository { get }
  var settlements: any SettlementRepository { get }
  var suspense: any SuspenseRepository { get }
  var support: any SupportRepository { get }
  var callbacks: any CallbackRepository { get }
  var sources: any SourceRepository { get }

  /// Runs a part that may fail alone: when it throws, only its own writes are undone.
  func savepoint<R>(_ body: () throws -> R) throws -> R
}
