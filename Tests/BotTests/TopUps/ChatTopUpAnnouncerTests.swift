import Domain
import Services
import Telegram
import TestSupport
import Testing

@testable import Bot

struct ChatTopUpAnnouncerTests {
  private static func harness() async throws -> BotHarness {
    var setup = BotHarness.Setup()
    setup.admins = [AccountID(99)]
    let harness = try await BotHarness(setup)
    try await harness.say("/help")
    return harness
  }

  private static func invoice(_ harness: BotHarness, message: Int64 = 70) async throws -> TopUp {
    try await harness.say("/topup 385 stars")
    let topUp = try await harness.openTopUp(.stars)
    try await harness.note(message: message, for: topUp.id)
    return topUp
  }

  private static func quote(_ harness: BotHarness, message: Int64 = 71) async throws -> TopUp {
    try await harness.press(.money(.ton(Amount(micros: 10_000_000))), message: 400 + message)
    let topUp = try await harness.openTopUp(.ton)
    try await harness.note(message: message, for: topUp.id)
    return topUp
  }

  @Test func aPaidInvoiceGoesAndTheCreditIsTold() async throws {
    let harness = try await Self.harness()
    let topUp = try await Self.invoice(harness)
    let replies = try await harness.payStars(385, charge: "c1", payload: topUp.payload)
    #expect(try replies.call("deleteMessage").messageID == 70)
    let words = try replies.call("sendMessage").words
    #expect(words == "✅ $5.005 added for 385 ⭐. Thank you!\nYou have $6.005 · receipt №1")
  }

  @Test func theBonusIsNamed() async throws {
    let harness = try await Self.harness()
    let words = try await harness.payStars(2308, charge: "c1").call("sendMessage").words
    #expect(words.contains("✅ $30.004 added") && words.contains("$5.00 on top"))
    #expect(words.contains("You have $36.004"))
  }

  @Test func aSecondPaymentIsCreditedAndSaidSo() async throws {
    let harness = try await Self.harness()
    let topUp = try await Self.invoice(harness)
    try await harness.payStars(385, charge: "c1", payload: topUp.payload)
    let replies = try await harness.payStars(385, charge: "c2", payload: topUp.payload)
    let words = try replies.only().words
    #expect(words.contains("had been paid before") && words.contains("$11.01"))
    #expect(!replies.contains { $0.method == "deleteMessage" })
    #expect(try await harness.payStars(385, charge: "c2", payload: topUp.payload).isEmpty)
  }

  @Test func aPaymentFoundLaterSaysSorry() async throws {
    let harness = try await Self.harness()
    let replies = try await harness.payStars(100, charge: "c1", isReconciled: true)
    let words = try replies.only().words
    #expect(words.contains("I was away") && words.contains("named no invoice"))
  }

  @Test func aQuoteIsFollowedInItsMessage() async throws {
    let harness = try await Self.harness()
    let topUp = try await Self.quote(harness)
    let transfer = TONTransfer(
      reference: "aa", amount: .usdt(USDT(units: topUp.price.units)), comment: topUp.payload,
      sender: "UQ", at: harness.time.now(), evidence: "{}")
    let seen = try await harness.money { service, tx, now in
      try service.see(transfer, in: tx, at: now)
    }.only()
    #expect(seen.method == "editMessageCaption" && seen.messageID == 71)
    #expect(seen.words.hasPrefix("👀 I see your payment") && seen.buttons.isEmpty)
    let replies = try await harness.sendUSDT(topUp.price.units, comment: topUp.payload)
    #expect(try replies.call("editMessageCaption").words.hasPrefix("✅ Paid"))
    #expect(try replies.call("sendMessage").words.hasPrefix("✅ $10.00 added for 10.20"))
  }

  @Test func whatIsParticularAboutAPaymentIsSaid() async throws {
    let harness = try await Self.harness()
    let topUp = try await Self.quote(harness)
    let under = try await harness.sendUSDT(5_100_000, comment: topUp.payload)
    #expect(try under.call("sendMessage").words.contains("$5.00 added for 5.10 USDT"))
    #expect(try under.call("sendMessage").words.contains("in proportion"))
    let next = try await Self.quote(harness, message: 72)
    let byAmount = try await harness.sendUSDT(next.price.units, comment: nil, reference: "bb")
    #expect(try byAmount.call("sendMessage").words.contains("knew it by its amount"))
    let over = try await Self.quote(harness, message: 73)
    let more = try await harness.sendUSDT(20_400_000, comment: over.payload, reference: "cc")
    #expect(try more.call("sendMessage").words.contains("$20.00 added"))
    #expect(try more.call("sendMessage").words.contains("more than the price"))
  }

  @Test func endedOffersAreTakenAway() async throws {
    let harness = try await Self.harness()
    let quote = try await Self.quote(harness)
    let invoice = try await Self.invoice(harness)
    harness.time.advance(by: .seconds(7200))
    let replies = try await harness.money { service, tx, now in
      _ = try service.expire(limit: 10, in: tx, at: now)
    }
    let edit = try replies.call("editMessageCaption")
    #expect(edit.messageID == 71 && edit.words.contains("This quote for $10.00 is over"))
    #expect(edit.words.contains(quote.payload))
    #expect(try replies.call("deleteMessage").messageID == 70)
    let late = try await harness.payStars(385, charge: "c1", payload: invoice.payload)
    #expect(try late.call("sendMessage").words.contains("after the end of the offer"))
  }

  @Test func aRefundIsToldAtEveryStep() async throws {
    let harness = try await Self.harness()
    try await harness.payStars(385, charge: "c1")
    let id = try #require(try await harness.settlements().first).id
    let begun = try await harness.money { service, tx, now in
      try service.refund(id, by: .owner(AccountID(7)), in: tx, at: now)
    }
    #expect(try begun.only().words.contains("385 ⭐ are on their way back"))
    let failed = try await harness.money { service, tx, now in
      try service.finishRefund(of: id, .refused(reason: "CHARGE_ID_INVALID"), in: tx, at: now)
    }
    #expect(try failed.to(7).only().words.contains("$5.005 are in your balance again"))
    #expect(try failed.to(99).only().words.contains("CHARGE_ID_INVALID"))
    try await harness.money { service, tx, now in
      try service.refund(id, by: .owner(AccountID(7)), in: tx, at: now)
    }
    let done = try await harness.money { service, tx, now in
      try service.finishRefund(of: id, .done, in: tx, at: now)
    }
    #expect(try done.only().words.contains("Receipt №1 is refunded: 385 ⭐ are yours again"))
    #expect(try await harness.isSound())
  }

  @Test func aChargebackIsToldToBothAndPaidByTheNextTopUp() async throws {
    var setup = BotHarness.Setup()
    setup.credit = 0
    setup.admins = [AccountID(99)]
    let harness = try await BotHarness(setup)
    try await harness.say("/help")
    try await harness.payStars(10, charge: "c1")
    let job = try await harness.order()
    try await harness.finish(job.id)
    let payment = StarsPayment(
      chargeID: "c1", payer: Payer(account: AccountID(7), name: "Ann", language: "en"),
      stars: Stars(10), payload: nil, at: harness.time.now())
    let replies = try await harness.money { service, tx, now in
      _ = try service.reverse(payment, in: tx, at: now)
    }
    #expect(try replies.to(7).only().words.contains("$0.0252 of its $0.13 had been spent"))
    #expect(try replies.to(99).only().words.contains("Lacking: $0.0252"))
    let balance = try await harness.say("/balance").only().words
    #expect(balance.contains("You owe $0.0252"))
    let next = try await harness.payStars(100, charge: "c2").only().words
    #expect(next.contains("$0.0252 of it went to what you owed"))
    #expect(try await harness.isSound())
  }

  @Test func adminsHearOfUnmatchedPaymentsButNotOfDust() async throws {
    let harness = try await Self.harness()
    let told = try await harness.sendUSDT(3_000_000, comment: "<hello>", reference: "ab12")
    let card = try told.only()
    #expect(card.chatID == 99)
    for part in ["3.00 USDT", "<hello>", "UQSender", "ab12", "names no offer"] {
      #expect(card.words.contains(part), "\(part)")
    }
    #expect(try await harness.sendUSDT(10, comment: nil, reference: "dust").isEmpty)
  }

  @Test func everyoneIsToldInTheirLanguage() async throws {
    let harness = try await Self.harness()
    try await harness.say("/help", language: "ru")
    let words = try await harness.payStars(385, charge: "c1").only().words
    #expect(words.contains("зачислено за 385 ⭐") && words.contains("чек №1"))
  }
}
