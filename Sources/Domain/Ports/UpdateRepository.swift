/// Which updates and presses have been handled, and small marks that outlive a restart.
package protocol UpdateRepository {
  /// Claims an update id; false when it was claimed before.
  func claim(_ updateID: Int64, at now: Timestamp) throws -> Bool

  /// Forgets claims older than `before`; says how many.
  func prune(before: Timestamp) throws -> Int

  /// The greatest claimed id, or nil.
  func lastID() throws -> Int64?

  /// Whether this press is not a repetition of the same one less than `window` ago.
  func claimPress(_ press: String, at now: Timestamp, window: Duration) throws -> Bool

  /// A named mark, such as a cursor.
  func mark(_ name: String) throws -> String?

  func setMark(_ name: String, _ value: String?) throws
}
