package import Domain

/// Makes a customer of whoever writes for the first time, with sign-up credit if there is any.
package struct Enrolment: Sendable {
  private let signupCredit: Amount

  package init(signupCredit: Amount) {
    self.signupCredit = signupCredit
  }

  /// The customer, up to date; created, and credited once, when unknown.
  ///
  /// `name` and `language` are as Telegram gives them now; the language is not taken when the
  /// person chose one with /lang.
  package func customer(
    _ id: AccountID, name: String, language: String, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Customer {
    guard var customer = try tx.accounts.customer(id) else {
      return try enrol(
        Customer(id: id, name: name, language: language, createdAt: now), in: tx, at: now)
    }
    let before = customer
    customer.name = name
    customer.hasBlockedBot = false
    if !customer.settings.choseLanguage { customer.language = language }
    if customer != before { try tx.accounts.update(customer) }
    return customer
  }

  private func enrol(
    _ customer: Customer, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Customer {
    try tx.accounts.insert(customer)
    if signupCredit > .zero {
      _ = try LedgerRules(tx.ledger).move(
        id: "signup:\(customer.id.rawValue)", from: .promotion, to: customer.id,
        amount: signupCredit, reason: "signup", at: now)
    }
    return customer
  }
}
