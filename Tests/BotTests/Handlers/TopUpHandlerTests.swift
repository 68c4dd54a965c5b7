import Domain
import Services
import Telegram
import Testing

@testable import Bot

struct TopUpHandlerTests {
  private static func starsOnly() async throws -> BotHarness {
    var setup = BotHarness.Setup()
    setup.offersTON = false
    return try await BotHarness(setup)
  }

  @Test func theMenuNamesRatesFeeAndBonus() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/topup").only()
    for part in ["You have $1.00", "1 ⭐ is $0.013", "fee of 2\u{A0}%", "$30.00", "$5.00"] {
      #expect(reply.words.contains(part), "\(part)")
    }
    #expect(reply.keyboard.map(\.count) == [3, 3, 1])
    let stars = try await Self.starsOnly().say("/topup").only()
    #expect(!stars.words.contains("USDT"))
  }

  @Test func theBonusIsNotPromisedTwice() async throws {
    let harness = try await BotHarness()
    try await harness.say("/help")
    try await harness.payStars(3000, charge: "c1")
    #expect(try await harness.say("/topup").only().words.contains("🎁") == false)
  }

  @Test func anAmountHasItsPriceInEveryWayToPay() async throws {
    let harness = try await BotHarness()
    let menu = try await harness.say("/topup").only()
    let methods = try await harness.press(menu.data("$30"), message: 66).only()
    #expect(methods.method == "editMessageText" && methods.messageID == 66)
    #expect(methods.words.contains("2308 Stars bring $30.004; no fee"))
    #expect(methods.words.contains("30.60 USDT bring $30.00; a fee of 2\u{A0}%"))
    #expect(methods.words.contains("$5.00 on top"))
    let small = try await harness.press(menu.data("$5"), message: 66).only()
    #expect(!small.words.contains("on top"))
    let back = try await harness.press(small.data("Back"), message: 66).only()
    #expect(back.words == menu.words)
  }

  @Test func anInvoiceInStarsKeepsTelegramsRules() async throws {
    let harness = try await BotHarness()
    let replies = try await harness.press(
      .money(.stars(Amount(micros: 5_000_000))), message: 66)
    let invoice = try replies.call("sendInvoice")
    let topUp = try await harness.openTopUp(.stars)
    #expect(invoice["currency"]?.text == "XTR")
    #expect(invoice["provider_token"]?.text == "")
    #expect(invoice["prices"]?.items.count == 1)
    #expect(invoice["prices"]?.items.first?.members["amount"]?.number == 385)
    #expect(invoice["payload"]?.text == topUp.payload)
    #expect(invoice["start_parameter"]?.text == "topup")
    #expect((1...32).contains(invoice["title"]?.text?.utf16.count ?? 0))
    #expect(invoice["description"]?.text?.contains("385 Stars bring $5.005") == true)
    #expect(invoice.buttons.first?.pays == true)
    #expect(invoice.row.effect == .topUpMessage(topUp.id))
    #expect(try replies.call("deleteMessage").messageID == 66, "it replaces the question")
  }

  @Test(arguments: ["en", "ru"])
  func textsOfInvoicesFitTheirFields(language: String) async throws {
    let harness = try await BotHarness()
    let replies = try await harness.say("/topup 10000 stars", language: language)
    let invoice = try replies.call("sendInvoice")
    #expect((1...32).contains(invoice["title"]?.text?.utf16.count ?? 0))
    let words = invoice["description"]?.text ?? ""
    #expect(words.utf16.count <= 255 && !words.hasSuffix("…"), "\(words)")
    #expect(words.contains("$5.00"), "the bonus is named")
  }

  @Test func aQuoteInUSDTHasEverythingAWalletNeeds() async throws {
    let harness = try await BotHarness()
    let replies = try await harness.press(.money(.ton(Amount(micros: 10_000_000))))
    let quote = try replies.call("sendPhoto")
    let topUp = try await harness.openTopUp(.ton)
    let amount = USDT(units: topUp.price.units).decimalText
    #expect(amount.hasPrefix("10.20") && amount.count > 5, "the tail shows")
    for part in [amount, "UQAddress", topUp.payload, "$10.00", "00:30 UTC", "Waiting for"] {
      #expect(quote.words.contains(part), "\(part)")
    }
    #expect(quote.buttons.compactMap(\.copies) == [amount, topUp.payload, "UQAddress"])
    let wallet = BotHarness.wallet
    #expect(quote.buttons.first?.url == wallet.openLink(for: topUp))
    #expect(quote.row.attachment == .qrCode(wallet.scanLink(for: topUp)))
  }

  @Test func thereIsOneLiveInvoicePerRail() async throws {
    let harness = try await BotHarness()
    try await harness.say("/topup 500 stars")
    let first = try await harness.openTopUp(.stars)
    try await harness.note(message: 70, for: first.id)
    let replies = try await harness.say("/topup 600 stars")
    #expect(try replies.call("deleteMessage").messageID == 70)
    #expect(try await harness.openTopUp(.stars).price == .stars(Stars(600)))
    try await harness.press(.money(.ton(Amount(micros: 10_000_000))))
    #expect(try await harness.openTopUp(.stars).price == .stars(Stars(600)), "another rail")
  }

  @Test func withStarsAloneAnAmountIsAnInvoiceAtOnce() async throws {
    let harness = try await Self.starsOnly()
    let replies = try await harness.say("/topup $12,50")
    let prices = try replies.call("sendInvoice")["prices"]
    #expect(prices?.items.first?.members["amount"]?.number == 962)
    let refused = try await harness.press(.money(.ton(Amount(micros: 10_000_000)))).only()
    #expect(refused.words.hasPrefix("This way to pay is not offered"))
  }

  @Test func amountsThatNobodySellsAreExplained() async throws {
    let harness = try await BotHarness()
    #expect(try await harness.say("/topup 20000 stars").only().words.contains("1 to 10000 Stars"))
    #expect(try await harness.say("/topup 0.5").only().method == "sendInvoice", "Stars alone")
    let big = try await harness.say("/topup 500").only()
    #expect(!big.words.contains("Stars bring") && big.words.contains("USDT bring $500.00"))
    let stars = try await Self.starsOnly().say("/topup 500").only()
    #expect(stars.words.contains("1 to 10000 Stars"))
  }

  @Test func anotherAmountIsAskedForAndUnderstood() async throws {
    let harness = try await BotHarness()
    let asked = try await harness.press(.money(.otherAmount)).only()
    #expect(asked.asksForReply)
    let methods = try await harness.say("25").only()
    #expect(methods.words.contains("USDT bring $25.00"))
    #expect(try await harness.say("25").only().method == "sendMessage", "a prompt again")
    #expect(try await harness.jobs().count == 1)
  }

  @Test func aPromptAfterTheQuestionIsAPrompt() async throws {
    let harness = try await BotHarness()
    try await harness.say("/topup hello")
    try await harness.say("a lake at dawn")
    #expect(try await harness.jobs().count == 1)
    let answer = ReplyTarget(
      id: 5, chat: Chat(id: 7, type: .private), from: BotHarness.bot, text: "How much?")
    try await harness.say("/topup hello")
    #expect(try await harness.say("a lot", replyTo: answer).only().asksForReply, "asked again")
    #expect(try await harness.jobs().count == 1)
  }

  @Test func groupsAreShownTheWayToThePrivateChat() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/topup 5", in: BotHarness.group).only()
    #expect(reply.buttons.map(\.url) == ["https://t.me/zekron_bot?start=topup"])
    let opened = try await harness.say("/start topup").only()
    #expect(opened.words.contains("1 ⭐ is $0.013"))
    #expect(try await harness.say("/start topup_10").only().words.contains("$10.00"))
  }

  @Test func onlyTheOwnerCancels() async throws {
    let harness = try await BotHarness()
    try await harness.say("/topup 500 stars")
    let topUp = try await harness.openTopUp(.stars)
    try await harness.note(message: 70, for: topUp.id)
    #expect(try await harness.press(.money(.cancel(topUp.id)), from: 8).toast().isAlert)
    let replies = try await harness.press(.money(.cancel(topUp.id)), message: 70)
    #expect(try replies.call("deleteMessage").messageID == 70)
    #expect(try replies.toast().words.hasPrefix("Cancelled"))
    #expect(try await harness.press(.money(.cancel(topUp.id)), message: 71).toast().isAlert)
  }
}
