import HTTP
import Testing

@testable import Sandbox

/// Stars: invoices, checkouts, refunds, the list of transactions.
@Suite struct PaymentTests {
  private static let invoice =
    #"""
    "title":"100 credits","description":"100 image credits","payload":"o:1",\#
    "provider_token":"","currency":"XTR","prices":[{"label":"100 credits","amount":250}],\#
    "start_parameter":"x"
    """#

  private func sendInvoice(_ harness: StandInHarness) throws -> Int {
    let message = try harness.call("sendInvoice", "{\"chat_id\":101,\(Self.invoice)}")
    #expect(message["invoice"]?["total_amount"]?.integer == 250)
    #expect(
      message["reply_markup"]?["inline_keyboard"]?.array?.first?.array?.first?["pay"]?.flag
        == true)
    return Int(try #require(message["message_id"]?.integer))
  }

  private func checkoutID(_ harness: StandInHarness) throws -> String {
    let query = try #require(try harness.takeUpdates().last?["pre_checkout_query"])
    #expect(query["currency"]?.string == "XTR")
    #expect(query["total_amount"]?.integer == 250)
    #expect(query["invoice_payload"]?.string == "o:1")
    #expect(query["from"]?["id"]?.integer == 101)
    return try #require(query["id"]?.string)
  }

  private func pay(
    _ harness: StandInHarness, _ message: Int, answer: (String) throws -> Void
  ) async throws -> JSON {
    let work = try harness.later(
      harness.post("/chat/api/pay", #"{"user":101,"chat":101,"message":\#(message)}"#))
    async let response = work()
    // The query is queued when the work begins, which a waiting poll shows.
    let updates = try await harness.nextUpdates()
    let query = try #require(updates.last?["pre_checkout_query"]?["id"]?.string)
    try answer(query)
    return try await response.json
  }

  @Test func anAcceptedCheckoutMovesTheStars() async throws {
    let harness = StandInHarness()
    let id = try sendInvoice(harness)
    let answer = try await pay(harness, id) { query in
      _ = try harness.call(
        "answerPreCheckoutQuery", #"{"pre_checkout_query_id":"\#(query)","ok":true}"#)
    }
    #expect(answer.text == #"{"status":"paid"}"#)
    let payment = try #require(
      try harness.takeUpdates().last?["message"]?["successful_payment"])
    #expect(payment["total_amount"]?.integer == 250)
    #expect(payment["invoice_payload"]?.string == "o:1")
    let charge = try #require(payment["telegram_payment_charge_id"]?.string)
    let list = try #require(try harness.call("getStarTransactions")["transactions"]?.array)
    #expect(list.map { $0["id"]?.string } == [charge])
    #expect(list.first?["source"]?["user"]?["id"]?.integer == 101)
    #expect(try harness.call("getMyStarBalance")["amount"]?.integer == 250)
    let page = try harness.messages(user: 101, chat: 101)["messages"]?.array
    #expect(page?.first?["invoice"]?["paid"]?.flag == true)
    #expect(page?.last?["service"]?.string == "You paid ⭐ 250")
    let refund = #"{"user_id":101,"telegram_payment_charge_id":"\#(charge)"}"#
    #expect(try harness.call("refundStarPayment", refund) == .bool(true))
    #expect(
      try harness.refusal("refundStarPayment", refund)
        == "400 Bad Request: CHARGE_ALREADY_REFUNDED")
    #expect(
      try harness.takeUpdates().last?["message"]?["refunded_payment"]?[
        "telegram_payment_charge_id"]?.string == charge)
    let both = try #require(
      try harness.call("getStarTransactions", #"{"offset":1}"#)["transactions"]?.array)
    #expect(both.map { $0["receiver"]?["type"]?.string } == ["user"])
    #expect(try harness.call("getMyStarBalance")["amount"]?.integer == 0)
  }

  @Test func aRefusedCheckoutMovesNothing() async throws {
    let harness = StandInHarness()
    let id = try sendInvoice(harness)
    let answer = try await pay(harness, id) { query in
      #expect(
        try harness.refusal(
          "answerPreCheckoutQuery", #"{"pre_checkout_query_id":"\#(query)","ok":false}"#)
          == "400 Bad Request: error message is empty")
      _ = try harness.call(
        "answerPreCheckoutQuery",
        #"{"pre_checkout_query_id":"\#(query)","ok":false,"error_message":"expired"}"#)
    }
    #expect(answer.text == #"{"status":"refused","error":"expired"}"#)
    #expect(try harness.call("getMyStarBalance")["amount"]?.integer == 0)
  }

  @Test func aSilentBotIsNotPaid() async throws {
    let harness = StandInHarness(clock: InstantClock())
    let id = try sendInvoice(harness)
    let text = try await harness.telegram.pay(user: 101, chat: 101, message: id)
    #expect(text == "The bot didn't answer in time. You were not charged.")
    let query = try checkoutID(harness)
    #expect(
      try harness.refusal(
        "answerPreCheckoutQuery", #"{"pre_checkout_query_id":"\#(query)","ok":true}"#)
        == "400 Bad Request: query is too old and response timeout expired or query ID is invalid")
    #expect(try harness.call("getMyStarBalance")["amount"]?.integer == 0)
  }

  @Test(arguments: [
    (#""currency":"XTR""#, #""currency":"USD""#, "PAYMENT_PROVIDER_INVALID"),
    (#""provider_token":"""#, #""provider_token":"x""#, "PAYMENT_PROVIDER_INVALID"),
    (#""title":"100 credits""#, #""title":"""#, "PRODUCT_TITLE_INVALID"),
    (#""payload":"o:1""#, #""payload":"""#, "INVOICE_PAYLOAD_INVALID"),
    (#""amount":250"#, #""amount":0"#, "STARS_INVOICE_INVALID"),
    (#""currency":"XTR""#, #""currency":"XTR","max_tip_amount":0"#, "STARS_INVOICE_INVALID"),
  ])
  func impossibleInvoicesAreRefused(part: String, wrong: String, words: String) throws {
    let pieces = Self.invoice.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(pieces.count == 2)
    let json = "{\"chat_id\":101,\(pieces[0])\(wrong)\(pieces[1])}"
    #expect(try StandInHarness().refusal("sendInvoice", json) == "400 Bad Request: " + words)
  }

  @Test func linksAreMadeAndOddRefundsRefused() throws {
    let harness = StandInHarness()
    let link = try harness.call("createInvoiceLink", "{\(Self.invoice)}")
    #expect(link.string?.hasPrefix("https://t.me/$") == true)
    #expect(
      try harness.refusal(
        "refundStarPayment", #"{"user_id":101,"telegram_payment_charge_id":"x"}"#)
        == "400 Bad Request: CHARGE_ID_INVALID")
    #expect(
      try harness.refusal("refundStarPayment", #"{"user_id":1}"#)
        == "400 Bad Request: USER_ID_INVALID")
  }

  @Test func onlyInvoicesArePaid() async throws {
    let harness = StandInHarness()
    let id = try harness.ann.send("x")
    await #expect(throws: StandInError.badRequest("the message is not an invoice")) {
      try await harness.telegram.pay(user: 101, chat: 101, message: id)
    }
  }
}

extension StandInHarness {
  /// Polls until there are updates, and confirms them.
  fileprivate func nextUpdates() async throws -> [JSON] {
    if case .later(let work) = telegram.reply(to: request("getUpdates", #"{"timeout":50}"#)) {
      _ = await work()
    }
    return try takeUpdates()
  }
}
