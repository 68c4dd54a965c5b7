/// Orders by the names that their dialects know them by.
package protocol DialectOrderRepository {
  /// Stores an order; an earlier one of the same name is forgotten.
  ///
  /// - Returns: The order as it is stored: its time may be later, so that it rises.
  @discardableResult
  func insert(_ order: DialectOrder) throws -> DialectOrder

  func order(
    named name: String, in dialect: DialectOrder.Dialect, of account: AccountID
  ) throws -> DialectOrder?

  func order(origin: String) throws -> DialectOrder?

  /// An account's orders from before a moment whose first job is in one of some states, newest
  /// first.
  func orders(
    of account: AccountID, in dialect: DialectOrder.Dialect, states: [JobState],
    before moment: Timestamp, limit: Int
  ) throws -> [DialectOrder]
}
