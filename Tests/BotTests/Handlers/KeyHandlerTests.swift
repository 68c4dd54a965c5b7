import Domain
import Services
import Telegram
import TestSupport
import Testing

@testable import Bot

struct KeyHandlerTests {
  /// Issues a key and returns its secret.
  private func secret(
    _ harness: BotHarness, _ text: String = "/newkey", from account: Int64 = 7
  ) async throws -> String {
    let reply = try await harness.say(text, from: account).only()
    return try #require(KeySecret.find(in: reply.words))
  }

  @Test func theSecretIsShownOnceSealedAndProtected() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/newkey").only()
    let secret = try #require(KeySecret.find(in: reply.words))
    #expect(reply.row.isSecret)
    #expect(reply.row.effect == .showsSecret)
    #expect(reply["protect_content"] == .bool(true))
    #expect(reply.buttons.first?.copies == secret)
    let key = try #require(try await harness.keys().first)
    #expect(key.name == "default")
    #expect(secret.hasPrefix(key.prefix))
    let list = try await harness.say("/keys").only()
    #expect(!list.words.contains(secret) && !list.row.isSecret)
  }

  @Test func savedItDeletesTheMessage() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/newkey").only()
    let replies = try await harness.press(reply.data("I saved it"), message: 88)
    #expect(replies.first { $0.method == "deleteMessage" }?.messageID == 88)
  }

  @Test func namesCapsAndExpiryAreTaken() async throws {
    let harness = try await BotHarness()
    _ = try await secret(harness, "/newkey my app --limit 5/day --limit 50/month --expires 30d")
    let key = try #require(try await harness.keys().first)
    #expect(key.name == "my app")
    #expect(key.caps.perDay == Amount(micros: 5_000_000))
    #expect(key.caps.perMonth == Amount(micros: 50_000_000))
    #expect(key.expiresAt == harness.time.now().adding(.seconds(30 * 86_400)))
  }

  @Test(arguments: [
    ("/newkey --limit", "/newkey name --limit 5/day"),
    ("/newkey --oops 5", "/newkey name --limit 5/day"),
    ("/newkey <b>", "A key's name has 1 to 32"),
    ("/newkey default", "You have a key named default already."),
  ])
  func whatDoesNotWorkIsExplained(text: String, start: String) async throws {
    let harness = try await BotHarness()
    _ = try await secret(harness)
    let reply = try await harness.say(text).only()
    #expect(reply.words.hasPrefix(start))
    #expect(!reply.row.isSecret)
    #expect(try await harness.keys().count == 1)
  }

  @Test func theTwentyFirstKeyIsRefused() async throws {
    let harness = try await BotHarness()
    for _ in 0..<20 { _ = try await secret(harness) }
    let reply = try await harness.say("/newkey").only()
    #expect(reply.words.hasPrefix("You have 20 keys"))
    #expect(Set(try await harness.keys().map(\.name)).count == 20)
    let list = try await harness.say("/keys").only()
    #expect(list.keyboard.count == 21)
  }

  @Test func theListLeadsToANewKey() async throws {
    let harness = try await BotHarness()
    let list = try await harness.say("/keys").only()
    #expect(list.words.contains("You have none yet"))
    let made = try await harness.press(list.data("New key")).only()
    #expect(made.row.isSecret)
    let keys = try await harness.say("/keys").only()
    #expect(keys.words.contains("spent $0.00 · last used: never"))
  }

  @Test func aPastedKeyIsTakenAwayAndItsOwnerAsked() async throws {
    let harness = try await BotHarness()
    let secret = try await secret(harness)
    for text in [secret, "my key: \(secret).", "/imagine \(secret)"] {
      harness.time.advance(by: .seconds(10))
      let update = harness.message(text)
      let replies = try await harness.handle([update])
      #expect(replies.first?.method == "deleteMessage")
      #expect(replies.first?.messageID == 1000 + update.id)
      let reply = try replies.only()
      #expect(reply.words.contains("Your key default was posted"))
      #expect(reply.buttons.count == 2)
    }
    #expect(try await harness.jobs().isEmpty, "a key is no prompt")
    #expect(
      try await harness.say(secret).map(\.method) == ["deleteMessage"],
      "the same leak is not spoken of again at once")
    harness.time.advance(by: .seconds(10))
    let reply = try await harness.say(secret).only()
    try await harness.press(reply.data("Revoke"), message: 66)
    #expect(try await harness.keys().isEmpty)
    #expect(
      try await harness.say(secret).only().words.contains("looked like an API key"),
      "a dead key is nobody's")
  }

  @Test func aStrangersKeyWarnsItsOwner() async throws {
    let harness = try await BotHarness()
    let secret = try await secret(harness, "/newkey prod")
    let replies = try await harness.say(secret, from: 8)
    #expect(replies.visible.map(\.chatID) == [8, 7])
    #expect(replies.visible[0].words.contains("looked like an API key"))
    #expect(!replies.visible[0].words.contains("prod"))
    #expect(replies.visible[1].words.contains("Your key prod was posted"))
    try await harness.press(replies.visible[1].data("Revoke"), from: 7)
    #expect(try await harness.keys().isEmpty)
  }

  @Test func aKeyInAGroupIsTakenAwayAlsoFromTalkThatIsNotForUs() async throws {
    let harness = try await BotHarness()
    let secret = try await secret(harness)
    let replies = try await harness.say("look: \(secret)", in: BotHarness.group)
    #expect(replies.first?.method == "deleteMessage")
    #expect(replies.first?.chatID == BotHarness.group.id)
    #expect(replies.visible.map(\.chatID) == [BotHarness.group.id, 7])
    #expect(replies.visible[0].buttons.isEmpty)
    #expect(replies.visible[0].words.contains("Please delete the message if you still see it"))
    #expect(!replies.visible[0].words.contains("default"), "whose key it is stays private")
    #expect(replies.visible[1].words.contains("Your key default was posted in a group"))
    #expect(replies.visible[1].buttons.count == 2)
    #expect(!replies.contains { $0.html.contains(secret) })
  }

  @Test func aKeyInACaptionIsFoundToo() async throws {
    let harness = try await BotHarness()
    let secret = try await secret(harness)
    let size = PhotoSize(fileID: "f", fileUniqueID: "u", width: 9, height: 9)
    let update = harness.message(nil, caption: secret, photo: [size])
    #expect(try await harness.handle([update]).first?.method == "deleteMessage")
  }

  @Test func whatOnlyLooksLikeAKeyIsAPrompt() async throws {
    let harness = try await BotHarness()
    let secret = try await secret(harness)
    let broken = secret.dropLast() + (secret.hasSuffix("0") ? "1" : "0")
    try await harness.say("paint \(broken)")
    #expect(try await harness.jobs().count == 1)
  }

  @Test func anExpiredKeyIsListedAsSuchAndMakesRoom() async throws {
    let harness = try await BotHarness()
    for _ in 0..<20 { _ = try await secret(harness, "/newkey --expires 1h") }
    harness.time.advance(by: .seconds(3600))
    _ = try await secret(harness)
    let list = try await harness.say("/keys").only()
    #expect(list.keyboard.count == 12, "one that lives, the newest ten that do not, a new one")
    #expect(list.buttons.first?.title == "🔑 key 21")
    #expect(list.buttons.count { $0.title.hasPrefix("⌛ ") } == 10)
    #expect(list.words.contains("spent $0.00 · expired: 2026-01-01 01:00 UTC"))
    let taken = try await harness.say("/newkey default").only()
    #expect(taken.words == "You have a key named default already.")
  }
}
