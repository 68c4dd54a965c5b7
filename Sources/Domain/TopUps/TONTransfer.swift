/// A transfer of jettons to our wallet, as the watcher has read it from the chain.
package struct TONTransfer: Hashable, Sendable {
  /// The transfer's identity, the same whenever the indexer shows it.
  package let reference: String
  package let amount: Value
  /// As written; nil when there is none that can be read.
  package let comment: String?
  /// The sender's address, for people who look into a claim.
  package let sender: String
  /// Time of the chain.
  package let at: Timestamp
  /// The indexer's row as it came, at most 16 KB, for the record.
  package let evidence: String

  /// What was transferred.
  package enum Value: Hashable, Sendable {
    /// True USDT.
    case usdt(USDT)
    /// Some other jetton, or an amount that makes no sense; its master and amount in words.
    case foreign(String)
  }

  package init(
    reference: String, amount: Value, comment: String?, sender: String, at: Timestamp,
    evidence: String
  ) {
    self.reference = reference
    self.amount = amount
    self.comment = comment
    self.sender = sender
    self.at = at
    self.evidence = evidence
  }

  package var key: PaymentKey { PaymentKey(.ton, reference) }
}
