/// The orders of programs, as long as they may be asked for again.
package protocol ClientRequestRepository {
  /// Stores an order; its name must be new within the account.
  func insert(_ request: ClientRequest) throws

  /// The order that came with an `Idempotency-Key`.
  func request(named name: String, of account: AccountID) throws -> ClientRequest?

  /// The latest order of the same things by the same key, placed at `since` or later.
  func latest(digest: [UInt8], of key: KeyID, since: Timestamp) throws -> ClientRequest?

  /// Forgets orders placed before a moment; says how many.
  func prune(before: Timestamp) throws -> Int
}
