/// Replies not yet known to be sent.
package protocol OutboxRepository {
  /// Appends a row; its id is ignored and given.
  func insert(_ row: OutboxRow) throws -> Int64

  /// Rows with an id above `after`, in order, at most `limit`; secrets are unsealed.
  func rows(after: Int64, limit: Int) throws -> [OutboxRow]

  /// Like `rows`, those of the front lane only.
  func frontRows(after: Int64, limit: Int) throws -> [OutboxRow]

  /// Removes rows that are done, sent or given up.
  func remove(_ ids: [Int64]) throws

  /// Counts one more try.
  func countAttempt(_ id: Int64) throws

  /// Number of rows.
  func depth() throws -> Int
}
