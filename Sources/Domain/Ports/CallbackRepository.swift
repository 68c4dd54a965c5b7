/// Callbacks: what orders asked for, the accounts' webhooks, and what is to be delivered.
package protocol CallbackRepository {
  /// Remembers where an order's callbacks go; its origin must be new.
  func insert(_ callback: PlacedCallback) throws

  /// Where the callbacks of an order go, or nil.
  func placed(origin: String) throws -> PlacedCallback?

  func webhook(of account: AccountID) throws -> Webhook?

  /// Where an account's callbacks go that no order names; reads no secret.
  func target(of account: AccountID) throws -> OutsideURL?

  /// Stores a webhook, or replaces the account's.
  func put(_ webhook: Webhook) throws

  /// Appends a delivery; nil, and nothing changes, when its event has one.
  @discardableResult
  func insert(_ delivery: CallbackDelivery) throws -> CallbackID?

  func delivery(_ id: CallbackID) throws -> CallbackDelivery?

  /// Replaces URL, state, attempts, outcome and times.
  func update(_ delivery: CallbackDelivery) throws

  /// Gives a pending delivery that is due to a sender, counts its attempt, and makes it due again
  /// at `leaseUntil` should the sender die.
  ///
  /// The one due longest of those to no host in `hosts` and of no account in `accounts`.
  func claimDue(
    at now: Timestamp, leaseUntil: Timestamp, exceptHosts hosts: [String],
    exceptAccounts accounts: [AccountID]
  ) throws -> CallbackDelivery?

  /// When the next delivery is due; nil when none is pending.
  func nextDue() throws -> Timestamp?

  /// Pending deliveries to an account's webhook, or to one URL, oldest first.
  func pending(of account: AccountID, to url: OutsideURL?) throws -> [CallbackDelivery]

  /// An account's deliveries, newest first.
  func deliveries(of account: AccountID, limit: Int) throws -> [CallbackDelivery]

  /// Number of pending deliveries.
  func pendingCount() throws -> Int

  /// Forgets deliveries that ended before a moment, and orders' callbacks placed before it by
  /// accounts that wait for nothing; says how many deliveries.
  func prune(before: Timestamp) throws -> Int
}
