import HTTP

extension World {
  mutating func sendInvoice(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    let invoice = try invoice(parameters)
    var target = try target(parameters)
    if let keyboard = target.keyboard {
      guard keyboard.button(row: 0, column: 0)?.action == .pay else {
        throw .badRequest("BUTTON_TYPE_INVALID")
      }
    } else {
      let pay = InlineButton(text: "Pay ⭐️\(invoice.stars)", action: .pay, style: nil)
      target.keyboard = InlineKeyboard(rows: [[pay]])
    }
    post(.invoice(invoice), to: target, now: now, result: &result)
  }

  private func invoice(
    _ parameters: CallParameters
  ) throws(StandInError) -> MessageContent.Invoice {
    let title = parameters.text("title") ?? ""
    let description = parameters.text("description") ?? ""
    let payload = parameters.text("payload") ?? ""
    guard (1...32).contains(title.utf16.count) else {
      throw .badRequest("PRODUCT_TITLE_INVALID")
    }
    guard (1...255).contains(description.utf16.count) else {
      throw .badRequest("PRODUCT_DESCRIPTION_INVALID")
    }
    guard (1...128).contains(payload.utf8.count) else {
      throw .badRequest("INVOICE_PAYLOAD_INVALID")
    }
    guard parameters.text("currency") == "XTR", parameters["provider_token"] == nil else {
      throw .badRequest("PAYMENT_PROVIDER_INVALID")
    }
    guard parameters["max_tip_amount"] == nil, parameters["suggested_tip_amounts"] == nil else {
      throw .badRequest("STARS_INVOICE_INVALID")
    }
    guard
      let prices = try parameters.structure("prices", refusal: "can't parse prices JSON object")?
        .array
    else { throw .badRequest("expected an Array of labeled prices") }
    guard let price = prices.first else {
      throw .badRequest("there must be at least one price")
    }
    guard prices.count == 1, let amount = price["amount"]?.integer,
      (1...100_000).contains(amount), price["label"]?.string?.isEmpty == false
    else { throw .badRequest("STARS_INVOICE_INVALID") }
    return MessageContent.Invoice(
      title: title, description: description, payload: payload,
      startParameter: parameters.text("start_parameter") ?? "", stars: Int(amount),
      isPaid: false)
  }

  mutating func performPayment(
    _ method: BotMethod, _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    switch method {
    case .answerPreCheckoutQuery: try answerCheckout(parameters, result: &result)
    case .createInvoiceLink:
      _ = try invoice(parameters)
      result.string("https://t.me/$" + String(nextNumber(), radix: 36))
    case .refundStarPayment: try refund(parameters, now: now, result: &result)
    case .getStarTransactions: writeTransactions(parameters, result: &result)
    default:
      result.beginObject()
      result.field("amount", stars.balance)
      result.endObject()
    }
  }

  private mutating func answerCheckout(
    _ parameters: CallParameters, result: inout JSONWriter
  ) throws(StandInError) {
    let id = parameters.text("pre_checkout_query_id") ?? ""
    if parameters.flag("ok") {
      try stars.answer(checkout: id, .accepted)
    } else {
      guard let message = parameters.text("error_message") else {
        throw .badRequest("error message is empty")
      }
      try stars.answer(checkout: id, .refused(message))
    }
    result.bool(true)
  }

  private mutating func refund(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    guard let user = parameters.integer("user_id"), users[user] != nil else {
      throw .badRequest("USER_ID_INVALID")
    }
    guard let charge = parameters.text("telegram_payment_charge_id") else {
      throw .badRequest("CHARGE_ID_EMPTY")
    }
    let payment = try stars.refund(charge: charge, user: user, date: now / 1000)
    receive(.refund(payment), from: user, in: payment.chat, now: now)
    result.bool(true)
  }

  /// Oldest first, as bots get them.
  private func writeTransactions(_ parameters: CallParameters, result: inout JSONWriter) {
    let offset = Int(clamping: max(parameters.integer("offset") ?? 0, 0))
    let limit = min(max(Int(clamping: parameters.integer("limit") ?? 100), 1), 100)
    result.beginObject()
    result.name("transactions")
    result.beginArray()
    for transaction in stars.transactions.dropFirst(offset).prefix(limit) {
      result.beginObject()
      result.field("id", transaction.payment.chargeID)
      result.field("amount", transaction.payment.stars)
      result.field("date", transaction.date)
      result.name(transaction.isRefund ? "receiver" : "source")
      result.beginObject()
      result.field("type", "user")
      result.field("transaction_type", "invoice_payment")
      result.field("user", raw: users[transaction.payment.user]?.json ?? Array("null".utf8))
      result.field("invoice_payload", transaction.payment.payload)
      result.endObject()
      result.endObject()
    }
    result.endArray()
    result.endObject()
  }
}
