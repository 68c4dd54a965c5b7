import Domain
import Telegram

/// A row of the list of transactions, read.
///
/// Only payments of invoices and their refunds have to do with credit; gifts, withdrawals, paid
/// media, advertisements and kinds still to come do not.
enum StarsRow: Equatable {
  case paid(StarsPayment)
  case wentBack(StarsPayment)
  case other

  init(_ row: StarTransaction, language: (String?) -> String) {
    switch (row.source, row.receiver) {
    case (let source?, nil) where row.amount > 0:
      self = Self.payment(row, source, language).map { .paid($0) } ?? .other
    case (let partner?, nil), (nil, let partner?):
      // Coming in below zero is going out.
      self = Self.payment(row, partner, language).map { .wentBack($0) } ?? .other
    case (nil, nil), (_?, _?): self = .other
    }
  }

  /// Tells a row from its neighbours: a payment and its refund have one id.
  static func mark(of row: StarTransaction?) -> String {
    row.map { ($0.receiver == nil ? "+" : "-") + $0.id } ?? ""
  }

  private static func payment(
    _ row: StarTransaction, _ partner: StarTransaction.Partner, _ language: (String?) -> String
  ) -> StarsPayment? {
    let isInvoice =
      partner.transactionType == "invoice_payment"
      || partner.transactionType == nil && partner.invoicePayload != nil
    guard partner.type == "user", isInvoice, !row.id.isEmpty, row.amount != 0,
      let user = partner.user, user.id > 0
    else { return nil }
    return StarsPayment(
      chargeID: row.id,
      payer: Payer(
        account: AccountID(user.id), name: user.firstName, language: language(user.languageCode)),
      stars: Stars(Int64(clamping: row.amount.magnitude)), payload: partner.invoicePayload,
      at: Timestamp(milliseconds: min(max(row.date, 0), 1 << 40) * 1000),
      isReconciled: true)
  }
}
