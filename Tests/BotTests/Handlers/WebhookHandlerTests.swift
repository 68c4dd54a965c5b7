import Domain
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

struct WebhookHandlerTests {
  private let url = "https://example.com/hook?a=1&b=2"

  private func webhook(_ harness: BotHarness) async throws -> Webhook? {
    try await harness.store.transaction { tx in try tx.callbacks.webhook(of: AccountID(7)) }
  }

  private func deliveries(_ harness: BotHarness) async throws -> [CallbackDelivery] {
    try await harness.store.transaction { tx in
      try tx.callbacks.deliveries(of: AccountID(7), limit: 50)
    }
  }

  @Test(arguments: ["en", "ru"])
  func aURLIsSetWithTheCommand(language: String) async throws {
    let harness = try await BotHarness()
    let none = try await harness.say("/webhook", language: language).only()
    #expect(none.html.contains("X-Webhook-URL") && none.buttons.count == 3)
    let card = try await harness.say("/webhook \(url)", language: language).only()
    #expect(card.words.contains(url))
    #expect(try await webhook(harness)?.url?.text == url)
    #expect(try await webhook(harness)?.isOn == true)
    #expect(card.buttons.count == 5)
  }

  @Test func aURLIsSetByAnswer() async throws {
    let harness = try await BotHarness()
    let none = try await harness.say("/webhook").only()
    let question = try await harness.press(none.data("Set")).visible
    #expect(question.first?.asksForReply == true)
    // Words that are no URL are a prompt, as ever.
    try await harness.say("a lake at dawn")
    #expect(try await webhook(harness)?.url == nil)
    try await harness.say(url)
    #expect(try await webhook(harness)?.url?.text == url)
    #expect(try await harness.jobs().count == 1)
  }

  @Test(arguments: [
    ("http://example.com/", "https://"), ("https://127.0.0.1/", "public"),
    ("https://user@example.com/", "user name"), ("https://example.com:25/", "port"),
    ("nonsense", "complete"),
    ("https://example.com/" + String(repeating: "a", count: 2100), "too long"),
  ])
  func aURLThatIsNotCalledIsExplained(text: String, reason: String) async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/webhook \(text)").only()
    #expect(reply.words.contains(reason))
    #expect(try await webhook(harness)?.url == nil)
  }

  @Test func itIsSwitchedOffAndOn() async throws {
    let harness = try await BotHarness()
    let card = try await harness.say("/webhook \(url)").only()
    let off = try await harness.press(card.data("Turn off")).visible
    #expect(off.first?.words.contains("off") == true)
    #expect(try await webhook(harness)?.isOn == false)
    try await harness.press(try #require(off.first).data("Turn on"))
    #expect(try await webhook(harness)?.isOn == true)
    try await harness.say("/webhook off")
    #expect(try await webhook(harness)?.isOn == false)
    // Nothing to test now: the card says why.
    let test = try await harness.say("/webhook test").only()
    #expect(test.words.contains("off"))
    #expect(try await deliveries(harness).isEmpty)
  }

  @Test func aTestIsQueuedAndShownAndRetried() async throws {
    let harness = try await BotHarness()
    let card = try await harness.say("/webhook \(url)").only()
    try await harness.press(card.data("Test"))
    let queued = try await deliveries(harness)
    #expect(queued.count == 1 && queued[0].job == nil && queued[0].isDefault)
    let now = harness.time.now()
    try await harness.store.transaction { tx in
      var failed = queued[0]
      failed.state = .failed
      failed.attempts = 1
      failed.outcome = .status(500)
      failed.dueAt = nil
      failed.endedAt = now
      try tx.callbacks.update(failed)
    }
    let log = try await harness.say("/webhook log").only()
    #expect(log.words.contains("example.com") && log.words.contains("status 500"))
    #expect(!log.words.contains("a=1"), "the rest of a URL may be secret")
    try await harness.press(log.data("↻ test"))
    let again = try await deliveries(harness)[0]
    #expect(again.state == .pending && again.event == queued[0].event)
  }

  @Test func anothersDeliveryIsNotRetried() async throws {
    let harness = try await BotHarness()
    try await harness.say("/webhook \(url)")
    try await harness.say("/webhook test")
    let id = try await deliveries(harness)[0].id
    let before = try await deliveries(harness)
    let replies = try await harness.press(.webhook(.retry(id)), from: 8)
    #expect(replies.contains { $0.isAlert })
    #expect(try await deliveries(harness) == before)
  }

  @Test func theSecretIsShownInAMessageThatGoes() async throws {
    let harness = try await BotHarness()
    let shown = try await harness.say("/webhook secret").only()
    let secret = try #require(try await webhook(harness)?.secret)
    #expect(shown.words.contains(secret.text))
    #expect(shown.row.isSecret && shown.row.effect == .showsSecret)
    #expect(shown.buttons.contains { $0.copies == secret.text })
    let ask = try await harness.press(shown.data("New secret")).visible
    #expect(try await webhook(harness)?.secret == secret, "a question changes nothing")
    let rotated = try await harness.press(try #require(ask.first).data("New secret")).visible
    let next = try #require(try await webhook(harness))
    #expect(next.secret != secret && next.previousSecret == secret)
    #expect(rotated.contains { $0.words.contains(next.secret.text) && $0.row.isSecret })
  }

  @Test func aGroupSeesOnlyTheWayToThePrivateChat() async throws {
    let harness = try await BotHarness()
    for text in ["/webhook", "/webhook \(url)", "/webhook secret"] {
      let reply = try await harness.say(text, in: BotHarness.group).only()
      #expect(reply.buttons.first?.url?.hasSuffix("?start=webhook") == true)
      #expect(!reply.words.contains("whsec_"))
    }
    #expect(try await webhook(harness) == nil)
    let pressed = try await harness.press(.webhook(.secret), in: BotHarness.group).toast()
    #expect(pressed.isAlert)
    let opened = try await harness.say("/start webhook").only()
    #expect(opened.html.contains("X-Webhook-URL"))
  }
}
