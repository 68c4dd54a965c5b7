/// A payment in Stars, or its way back, as an update or the list of transactions tells it.
package struct StarsPayment: Hashable, Sendable {
  /// `telegram_payment_charge_id`: the payment's identity, and its refund's.
  package let chargeID: String
  package let payer: Payer
  package let stars: Stars
  /// The invoice's payload; nil when the list of transactions has none.
  package let payload: String?
  package let at: Timestamp
  /// Whether the list of transactions told it.
  package let isReconciled: Bool

  package init(
    chargeID: String, payer: Payer, stars: Stars, payload: String?, at: Timestamp,
    isReconciled: Bool = false
  ) {
    self.chargeID = chargeID
    self.payer = payer
    self.stars = stars
    self.payload = payload
    self.at = at
    self.isReconciled = isReconciled
  }

  package var key: PaymentKey { PaymentKey(.stars, chargeID) }
}

/// Who has paid.
package struct Payer: Hashable, Sendable {
  package let account: AccountID
  /// As Telegram gives it; may be empty.
  package let name: String
  /// One of our languages.
  package let language: String

  package init(account: AccountID, name: String, language: String) {
    self.account = account
    self.name = name
    self.language = language
  }
}

/// What a person is about to pay in Stars.
package struct StarsCheckout: Hashable, Sendable {
  package let payload: String
  package let payer: AccountID
  /// `XTR`, or nothing is sold.
  package let currency: String
  package let total: Int64

  package init(payload: String, payer: AccountID, currency: String, total: Int64) {
    self.payload = payload
    self.payer = payer
    self.currency = currency
    self.total = total
  }
}
