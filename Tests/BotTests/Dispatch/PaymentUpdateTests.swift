import Domain
import Lifecycle
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

struct PaymentUpdateTests {
  private let chat = Chat(id: 7, type: .private)

  private func open(_ harness: BotHarness, stars: Int64 = 100) async throws -> TopUp {
    try await harness.say("/help")
    let now = harness.time.now()
    let topUp = try await harness.store.transaction { [topUps = harness.context.topUps] tx in
      try topUps.open(.stars(Stars(stars)), for: AccountID(7), chatID: 7, in: tx, at: now)
    }
    _ = try await harness.replies()
    return topUp
  }

  private func checkout(
    _ harness: BotHarness, _ payload: String, total: Int64 = 100, by user: Int64 = 7,
    currency: String = "XTR"
  ) async throws -> Reply {
    let query = PreCheckoutQuery(
      id: "p1", from: User(id: user, languageCode: "ru"), currency: currency, totalAmount: total,
      invoicePayload: payload)
    let replies = try await harness.handle([
      Update(id: harness.nextID(), kind: .preCheckoutQuery(query))
    ])
    return try #require(replies.first { $0.method == "answerPreCheckoutQuery" })
  }

  private func paid(
    _ harness: BotHarness, _ charge: String, payload: String, update: Int64? = nil,
    currency: String = "XTR", from user: User? = User(id: 7)
  ) async throws {
    let message = Message(
      id: 5, date: 1_767_225_600, chat: chat, from: user,
      successfulPayment: SuccessfulPayment(
        currency: currency, totalAmount: 100, invoicePayload: payload,
        telegramPaymentChargeID: charge))
    try await harness.handle([Update(id: update ?? harness.nextID(), kind: .message(message))])
  }

  private func refunded(_ harness: BotHarness, _ charge: String, from user: User?) async throws {
    let message = Message(
      id: 6, date: 1_767_225_600, chat: chat, from: user,
      refundedPayment: RefundedPayment(
        currency: "XTR", totalAmount: 100, invoicePayload: "x", telegramPaymentChargeID: charge))
    try await harness.handle([Update(id: harness.nextID(), kind: .message(message))])
  }

  private func available(_ harness: BotHarness) async throws -> Int64 {
    try await harness.store.transaction { tx in
      try tx.ledger.balance(of: AccountID(7)).available.micros
    }
  }

  private func harness() async throws -> BotHarness {
    var setup = BotHarness.Setup()
    setup.credit = 0
    return try await BotHarness(setup)
  }

  @Test func anOpenInvoiceMayBePaid() async throws {
    let harness = try await harness()
    let topUp = try await open(harness)
    let answer = try await checkout(harness, topUp.payload)
    #expect(answer["ok"] == .bool(true))
    #expect(answer["error_message"] == nil)
    #expect(answer.row.lane == .front && answer.row.chatID == nil)
  }

  @Test func everythingElseMayNot() async throws {
    let harness = try await harness()
    let topUp = try await open(harness)
    for answer in [
      try await checkout(harness, "stars:unknown"),
      try await checkout(harness, topUp.payload, total: 99),
      try await checkout(harness, topUp.payload, by: 8),
      try await checkout(harness, topUp.payload, currency: "USD"),
    ] {
      #expect(answer["ok"] == .bool(false))
      #expect(answer["error_message"]?.text?.contains("/topup") == true)
    }
    harness.time.advance(by: .seconds(3600))
    #expect(try await checkout(harness, topUp.payload)["ok"] == .bool(false))
  }

  @Test func aPaymentIsCreditedOnceWhateverItsUpdate() async throws {
    let harness = try await harness()
    let topUp = try await open(harness)
    try await paid(harness, "c1", payload: topUp.payload, update: 500)
    try await paid(harness, "c1", payload: topUp.payload, update: 500)
    try await paid(harness, "c1", payload: topUp.payload, update: 501)
    #expect(try await available(harness) == 1_300_000)
    try await paid(harness, "c2", payload: topUp.payload)
    #expect(try await available(harness) == 2_600_000)
    #expect(try await checkout(harness, topUp.payload)["ok"] == .bool(false))
  }

  @Test func onlyStarsAndPeopleCount() async throws {
    let harness = try await harness()
    let topUp = try await open(harness)
    try await paid(harness, "c1", payload: topUp.payload, currency: "USD")
    try await paid(harness, "c2", payload: topUp.payload, from: nil)
    try await paid(harness, "c3", payload: topUp.payload, from: BotHarness.bot)
    #expect(try await available(harness) == 0)
  }

  /// Telegram may show the notice as ours: then the private chat tells whose it is.
  @Test(arguments: [User(id: 7), BotHarness.bot, nil])
  func aRefundIsTakenBackWhoeverTellsIt(from: User?) async throws {
    let harness = try await harness()
    let topUp = try await open(harness)
    try await paid(harness, "c1", payload: topUp.payload)
    try await refunded(harness, "c1", from: from)
    try await refunded(harness, "c1", from: from)
    #expect(try await available(harness) == 0)
    let report = try await LedgerVerifier(database: harness.store.database).verifyLedger()
    #expect(report.isSound, "\(report.findings)")
  }

  @Test func aFloodOfMessagesCostsNoPayment() async throws {
    var setup = BotHarness.Setup()
    setup.credit = 0
    setup.commandsPerMinute = 3
    let harness = try await BotHarness(setup)
    for _ in 0..<9 { try await harness.say("/help") }
    try await paid(harness, "c1", payload: "x")
    #expect(try await available(harness) == 1_300_000)
  }

  /// What else is in the batch, and even its failure, costs a pre-checkout query nothing.
  @Test func aPreCheckoutQueryDoesNotShareItsBatchesFate() async throws {
    let harness = try await harness()
    let topUp = try await open(harness)
    let store = FaultyStore(harness.store)
    let dispatcher = Dispatcher(
      context: harness.context, store: store, time: harness.time, signals: harness.signals,
      logger: .silent)
    let query = PreCheckoutQuery(
      id: "p1", from: User(id: 7), currency: "XTR", totalAmount: 100,
      invoicePayload: topUp.payload)
    // Presses cannot be noted in this store, so the press fails and with it the rest.
    let press = CallbackQuery(
      id: "q", from: User(id: 7), data: harness.context.signer.sign(Button.open(.help).payload))
    await #expect(throws: (any Error).self) {
      try await dispatcher.handle([
        Update(id: 901, kind: .callbackQuery(press)),
        Update(id: 902, kind: .preCheckoutQuery(query)),
      ])
    }
    let replies = try await harness.replies()
    #expect(replies.map(\.method) == ["answerPreCheckoutQuery"])
  }
}
