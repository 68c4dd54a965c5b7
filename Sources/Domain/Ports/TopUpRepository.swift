/// Offers to buy credit.
package protocol TopUpRepository {
  /// Stores a top-up and gives it its number; `topUp.id` is ignored. The payload must be new.
  func insert(_ topUp: TopUp) throws -> TopUpID

  func topUp(_ id: TopUpID) throws -> TopUp?

  func topUp(payload: String) throws -> TopUp?

  /// Replaces state, message, and the times of seeing and ending.
  func update(_ topUp: TopUp) throws

  /// The open top-up of an account by a rail, if any; there is never more than one.
  func open(of account: AccountID, by rail: Rail) throws -> TopUp?

  /// TON top-ups of any state whose price lies in a range and that expire after a moment, at most
  /// `limit`.
  func topUps(
    costing prices: ClosedRange<USDT>, expiringAfter moment: Timestamp, limit: Int
  ) throws -> [TopUp]

  /// An account's top-ups of any state, newest first, at most `limit`.
  func topUps(of account: AccountID, limit: Int) throws -> [TopUp]

  /// Open top-ups that expire no later than `now`, oldest first, at most `limit`.
  func due(at now: Timestamp, limit: Int) throws -> [TopUp]

  /// How many top-ups of a rail are open.
  func openCount(by rail: Rail) throws -> Int
}
