import Domain
import Services
import Storage
import TestSupport
import Testing

@testable import Bot

struct ChatCallbackAnnouncerTests {
  private func delivery(_ state: CallbackState, isDefault: Bool = true) throws -> CallbackDelivery {
    CallbackDelivery(
      id: CallbackID(1), event: "msg_1", account: AccountID(7), job: JobID(37),
      url: try OutsideURL(parsing: "https://example.com/PATHSECRET"), isDefault: isDefault,
      dialect: "v1", state: state, attempts: 3, outcome: .fault(.timeout), dueAt: nil,
      createdAt: Timestamp(milliseconds: 0))
  }

  private func announce(_ harness: BotHarness, _ notice: CallbackNotice) async throws -> [Reply] {
    let announcer = ChatCallbackAnnouncer(context: harness.context, outbox: harness.signals.outbox)
    let now = harness.time.now()
    try await harness.store.transaction { tx in
      try announcer.announce(notice, in: tx, at: now)
    }
    return try await harness.replies()
  }

  @Test(arguments: ["en", "ru"])
  func theOwnerIsToldInThePrivateChat(language: String) async throws {
    let harness = try await BotHarness()
    try await harness.say("/webhook", language: language)
    let notices: [CallbackNotice] = [
      .tested(try delivery(.delivered)), .tested(try delivery(.failed)),
      .failing(try delivery(.pending)), .givenUp(try delivery(.failed)),
      .gone(try delivery(.failed)),
    ]
    var texts: Set<String> = []
    for notice in notices {
      let replies = try await announce(harness, notice)
      let reply = try #require(replies.first)
      #expect(replies.count == 1 && reply.chatID == 7)
      #expect(reply.words.contains("example.com") && !reply.words.contains("PATHSECRET"))
      #expect(reply.buttons.count == 2)
      texts.insert(reply.words)
    }
    #expect(texts.count == notices.count)
  }

  @Test func troubleIsToldOnceAnHour() async throws {
    let harness = try await BotHarness()
    try await harness.say("/webhook")
    let notice = CallbackNotice.failing(try delivery(.pending))
    #expect(try await announce(harness, notice).count == 1)
    #expect(try await announce(harness, notice).isEmpty)
    #expect(try await announce(harness, .tested(try delivery(.failed))).count == 1)
    harness.time.advance(by: .seconds(3601))
    #expect(try await announce(harness, notice).count == 1)
  }

  @Test func anOrdersOwnURLIsNotCalledTheWebhook() async throws {
    let harness = try await BotHarness()
    try await harness.say("/webhook")
    let reply = try #require(
      try await announce(harness, .gone(try delivery(.failed, isDefault: false))).first)
    #expect(!reply.words.contains("webhook is off"))
  }

  @Test func whoHasBlockedTheBotIsNotWrittenTo() async throws {
    let harness = try await BotHarness()
    try await harness.say("/webhook")
    try await harness.store.transaction { tx in
      var owner = try #require(try tx.accounts.customer(AccountID(7)))
      owner.hasBlockedBot = true
      try tx.accounts.update(owner)
    }
    #expect(try await announce(harness, .failing(try delivery(.pending))).isEmpty)
  }
}
