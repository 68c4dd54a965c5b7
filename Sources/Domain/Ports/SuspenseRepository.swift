/// Payments that could not be matched.
package protocol SuspenseRepository {
  /// Stores an entry and gives it its number; `entry.id` is ignored. The key must be new.
  func insert(_ entry: SuspenseEntry) throws -> SuspenseID

  func entry(_ id: SuspenseID) throws -> SuspenseEntry?

  func entry(_ key: PaymentKey) throws -> SuspenseEntry?

  /// Replaces state, claimant, settlement and end.
  func update(_ entry: SuspenseEntry) throws

  /// Entries of some states, oldest first.
  func entries(in states: [SuspenseState], limit: Int, offset: Int) throws -> [SuspenseEntry]

  /// Entries that wait for an admin: claimed ones first, then the most USDT.
  func pending(limit: Int, offset: Int) throws -> [SuspenseEntry]

  /// How many entries are in a state.
  func count(_ state: SuspenseState) throws -> Int
}
