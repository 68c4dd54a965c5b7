/// Stars that came to the bot or left it (https://core.telegram.org/bots/api#startransaction).
///
/// A payment and its refund have the same id: the payment's `telegram_payment_charge_id`.
package struct StarTransaction: Sendable, Equatable, Decodable {
  package let id: String
  /// Whole Stars.
  package let amount: Int64
  /// Unix seconds.
  package let date: Int64
  /// Who paid; nil for what went out.
  package let source: Partner?
  /// Who was paid; nil for what came in.
  package let receiver: Partner?

  /// The other side (https://core.telegram.org/bots/api#transactionpartner).
  package struct Partner: Sendable, Equatable, Decodable {
    /// `user`, `fragment`, `telegram_ads` and others, some of them still to come.
    package let type: String
    /// For users: `invoice_payment`, `gift_purchase` and others; nil from older servers.
    package let transactionType: String?
    package let user: User?
    package let invoicePayload: String?

    package init(
      type: String, transactionType: String? = nil, user: User? = nil,
      invoicePayload: String? = nil
    ) {
      self.type = type
      self.transactionType = transactionType
      self.user = user
      self.invoicePayload = invoicePayload
    }

    package init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Keys.self)
      type = fields.lenient(.type) ?? ""
      transactionType = fields.lenient(.transactionType)
      user = fields.lenient(.user)
      invoicePayload = fields.lenient(.invoicePayload)
    }

    private enum Keys: String, CodingKey {
      case type, user
      case transactionType = "transaction_type"
      case invoicePayload = "invoice_payload"
    }
  }

  package init(
    id: String, amount: Int64, date: Int64, source: Partner? = nil, receiver: Partner? = nil
  ) {
    self.id = id
    self.amount = amount
    self.date = date
    self.source = source
    self.receiver = receiver
  }
}

/// The result of `getStarTransactions`.
///
/// Each row is read on its own: one that cannot be read is nil and keeps its place, since rows are
/// asked for by their place.
package struct StarTransactionList: Sendable, Equatable, Decodable {
  package let transactions: [StarTransaction?]

  package init(transactions: [StarTransaction?]) {
    self.transactions = transactions
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    transactions = try fields.decode([Row].self, forKey: .transactions).map(\.transaction)
  }

  private struct Row: Decodable {
    let transaction: StarTransaction?

    init(from decoder: any Decoder) {
      transaction = try? StarTransaction(from: decoder)
    }
  }

  private enum Keys: String, CodingKey {
    case transactions
  }
}
