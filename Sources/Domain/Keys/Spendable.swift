/// What may be spent, and which limit binds.
package struct Spendable: Hashable, Sendable {
  package let amount: Amount
  package let limit: Limit

  /// The limit that binds.
  package enum Limit: String, Sendable {
    case balance, keyDay, keyMonth, keyTotal
  }

  /// The least of what the account has and what the key's caps leave.
  package init(balance: Balance, caps: SpendingCaps = .init(), spending: KeySpending = .init()) {
    var least = (amount: balance.available, limit: Limit.balance)
    let bounds: [(Amount?, Amount, Limit)] = [
      (caps.perDay, spending.today, .keyDay),
      (caps.perMonth, spending.thisMonth, .keyMonth),
      (caps.total, spending.total, .keyTotal),
    ]
    for (cap, spent, limit) in bounds {
      guard let cap else { continue }
      let left = Amount(micros: max(0, cap.micros - spent.micros))
      if left < least.amount { least = (left, limit) }
    }
    amount = max(.zero, least.amount)
    limit = least.limit
  }
}
