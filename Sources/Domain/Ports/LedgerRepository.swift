/// Rows of the ledger; only `LedgerRules` may call `insert` and `change`.
package protocol LedgerRepository {
  func balance(of account: AccountID) throws -> Balance

  func transfer(_ id: String) throws -> Transfer?

  /// The `.post` or `.void` that ended a hold.
  func ending(ofHold id: String) throws -> Transfer?

  /// Appends a row; the id must be new.
  func insert(_ transfer: Transfer) throws

  /// Adds to a balance, creating the account if need be. The database itself refuses a negative
  /// hold, and a customer's `posted − held` below zero.
  func change(_ account: AccountID, posted: Amount, held: Amount) throws

  /// An account's transfers, newest first.
  func transfers(of account: AccountID, limit: Int) throws -> [Transfer]

  /// All the money there is, from one moment.
  func totals() throws -> LedgerTotals

  /// What an account was charged for pictures, and for how many jobs.
  func spent(by account: AccountID, since: Timestamp?) throws -> (amount: Amount, charges: Int)
}
