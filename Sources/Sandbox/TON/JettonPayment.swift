/// A transfer of jettons that somebody signs in a wallet.
package struct JettonPayment: Sendable {
  /// Who pays.
  package var sender: ChainAccount
  /// Who receives: an owner, not a jetton wallet.
  package var receiver: ChainAccount
  package var master: ChainAccount
  /// In the token's smallest units, as decimal digits; not only sensible ones.
  package var amount: String
  package var comment: String
  package var form: CommentForm
  /// Seconds before now that the chain shows it at; for late indexers.
  package var ageSeconds: Int64
  /// Whether the sender's transaction failed.
  package var isAborted: Bool

  package init(
    sender: ChainAccount = ChainAccount(named: "wallet"), receiver: ChainAccount,
    master: ChainAccount = .tether, amount: String, comment: String = "",
    form: CommentForm = .referenced, ageSeconds: Int64 = 0, isAborted: Bool = false
  ) {
    self.sender = sender
    self.receiver = receiver
    self.master = master
    self.amount = amount
    self.comment = comment
    self.form = form
    self.ageSeconds = ageSeconds
    self.isAborted = isAborted
  }

  /// How the comment travels.
  package enum CommentForm: String, Sendable, CaseIterable {
    /// In a cell of its own: the indexer shows it.
    case referenced
    /// In the message's own cell: the indexer shows null, only the notification has it.
    case inline
    /// In a cell of its own that the indexer has not decoded.
    case undecoded
  }
}
