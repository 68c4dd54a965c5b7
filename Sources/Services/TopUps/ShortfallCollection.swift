import Domain

/// Pays what an account owes, once there is money to take it from.
enum ShortfallCollection {
  /// Takes from what is available, `limit` at most; says how much that was.
  @discardableResult
  static func collect(
    from account: AccountID, atMost limit: Amount, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Amount {
    var collected = Amount.zero
    for var shortfall in try tx.settlements.openShortfalls(of: account) {
      let available = try tx.ledger.balance(of: account).available
      let left = try limit.subtracting(collected)
      let part = min(shortfall.open, min(left, available))
      guard part > .zero else { break }
      shortfall.collections += 1
      _ = try LedgerRules(tx.ledger).move(
        id: "shortfall:\(shortfall.id.rawValue):\(shortfall.collections)", from: account,
        to: shortfall.creditor, amount: part, reason: "shortfall", at: now)
      shortfall.collected = try shortfall.collected.adding(part)
      if shortfall.open == .zero { shortfall.closedAt = now }
      try tx.settlements.update(shortfall)
      collected = try collected.adding(part)
    }
    return collected
  }
}
