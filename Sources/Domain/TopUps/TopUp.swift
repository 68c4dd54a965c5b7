/// An offer to buy credit: an invoice in Stars, or a quote in USDT.
///
/// It is matched for ever: a payment that names it after its end is credited too.
package struct TopUp: Hashable, Sendable {
  package let id: TopUpID
  package let account: AccountID
  /// What to pay; for TON with the tail in it.
  package let price: RailAmount
  /// What paying exactly the price brings.
  package let credit: Amount
  /// What a payment carries to name this top-up, unique: the invoice payload, or the comment.
  package let payload: String
  /// The part of a TON price that tells it from others of the same credit, in 10⁻⁶ USDT; 0 for
  /// Stars, and when no amount was left that is unique.
  package let tail: Int64
  package var state: TopUpState
  /// The chat that shows it.
  package let chatID: Int64
  /// The message that shows it, once sent.
  package var messageID: Int64?
  package let createdAt: Timestamp
  /// Until when it is offered.
  package let expiresAt: Timestamp
  /// When a payment was seen that is not final yet.
  package var seenAt: Timestamp?
  /// When it was paid, expired, was replaced or cancelled.
  package var endedAt: Timestamp?

  package init(
    id: TopUpID = TopUpID(0), account: AccountID, price: RailAmount, credit: Amount,
    payload: String, tail: Int64 = 0, state: TopUpState = .open, chatID: Int64,
    messageID: Int64? = nil, createdAt: Timestamp, expiresAt: Timestamp,
    seenAt: Timestamp? = nil, endedAt: Timestamp? = nil
  ) {
    self.id = id
    self.account = account
    self.price = price
    self.credit = credit
    self.payload = payload
    self.tail = tail
    self.state = state
    self.chatID = chatID
    self.messageID = messageID
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.seenAt = seenAt
    self.endedAt = endedAt
  }

  package var rail: Rail { price.rail }
}

/// Number of a top-up.
package struct TopUpID: Hashable, Sendable {
  package let rawValue: Int64

  package init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// How far a top-up has come.
package enum TopUpState: String, Sendable, CaseIterable {
  case open
  /// At least one payment of it was credited.
  case paid
  case expired
  /// The person has opened another one by the same rail.
  case superseded
  /// The person has taken it back.
  case cancelled
}
