import Cryptography
import Domain
import Services
import Storage
import TestSupport
import Testing

@testable import Bot

struct KeyPressTests {
  private func issue(_ harness: BotHarness) async throws -> APIKey {
    try await harness.say("/newkey prod --limit 50/month")
    return try #require(try await harness.keys().first)
  }

  @Test func theCardShowsCapsAndSpending() async throws {
    let harness = try await BotHarness()
    let key = try await issue(harness)
    let now = harness.time.now()
    try await harness.store.transaction { tx in
      try tx.keys.addSpending(Amount(micros: 26_700), by: key.id, at: now)
    }
    let card = try await harness.press(.key(.card, key.id), message: 66).only()
    #expect(card.method == "editMessageText")
    #expect(card.messageID == 66)
    for part in [
      "prod", key.prefix, "Cap: $50.00/month", "Spent today: $0.0267", "Expires: never",
    ] {
      #expect(card.words.contains(part), "\(part)")
    }
    #expect(card.buttons.count == 4)
  }

  @Test(arguments: [Button.KeyAction.rotate, .cap, .revoke])
  func questionsChangeNothing(action: Button.KeyAction) async throws {
    let harness = try await BotHarness()
    let key = try await issue(harness)
    let question = try await harness.press(.key(action, key.id)).only()
    #expect(question.words.contains("prod"))
    #expect(question.buttons.count >= 2)
    #expect(try await harness.keys() == [key])
    let card = try await harness.press(question.data("Back")).only()
    #expect(card.words.contains("Spent today"))
  }

  @Test(
    arguments: [
      (Button.KeyAction.rotateNow, 0), (.rotateHour, 3600), (.rotateDay, 86_400),
    ] as [(Button.KeyAction, Int64)])
  func rotationGivesANewSecretAndGraceToTheOld(
    action: Button.KeyAction, seconds: Int64
  ) async throws {
    let harness = try await BotHarness()
    let key = try await issue(harness)
    let replies = try await harness.press(.key(action, key.id))
    let shown = try #require(replies.visible.first)
    let secret = try #require(KeySecret.find(in: shown.words))
    #expect(shown.row.isSecret && shown.row.effect == .showsSecret)
    #expect(replies.visible.count == 2)
    #expect(!replies.visible[1].words.contains(secret), "the card follows, without the secret")
    let rotated = try #require(try await harness.keys().first)
    #expect(rotated.id == key.id && rotated.caps == key.caps && rotated.name == key.name)
    #expect(rotated.digest == SHA256.hash(Array(secret.utf8)))
    #expect(rotated.digest != key.digest)
    let until = harness.time.now().adding(.seconds(seconds))
    #expect(rotated.previous?.worksUntil == (seconds == 0 ? nil : until))
    #expect(rotated.previous?.digest == (seconds == 0 ? nil : key.digest))
  }

  @Test(
    arguments: [
      (Button.KeyAction.capOne, 1_000_000), (.capFive, 5_000_000), (.capTwenty, 20_000_000),
    ] as [(Button.KeyAction, Int64)])
  func aDailyCapLeavesTheOthers(action: Button.KeyAction, micros: Int64) async throws {
    let harness = try await BotHarness()
    let key = try await issue(harness)
    let card = try await harness.press(.key(action, key.id)).only()
    #expect(card.words.contains("\(Amount(micros: micros))/day, $50.00/month"))
    let caps = try #require(try await harness.keys().first).caps
    #expect(caps.perDay == Amount(micros: micros))
    #expect(caps.perMonth == key.caps.perMonth)
  }

  @Test func noCapTakesTheDailyOneAwayAndLeavesTheOthers() async throws {
    let harness = try await BotHarness()
    let key = try await issue(harness)
    try await harness.press(.key(.capOne, key.id))
    let card = try await harness.press(.key(.capNone, key.id)).only()
    #expect(card.words.contains("Cap: $50.00/month\n"))
    #expect(try await harness.keys().first?.caps == key.caps)
  }

  @Test func revokingEndsTheKeyForGood() async throws {
    let harness = try await BotHarness()
    let key = try await issue(harness)
    let question = try await harness.press(.key(.revoke, key.id)).only()
    let done = try await harness.press(question.data("Yes, revoke it")).only()
    #expect(done.words == "Key prod is revoked. It works no more.")
    #expect(try await harness.keys().isEmpty)
    let list = try await harness.press(done.data("Back"), message: 66).only()
    #expect(list.words.contains("You have none yet"))
    for action in Button.KeyAction.allCases {
      harness.time.advance(by: .seconds(5))
      let replies = try await harness.press(.key(action, key.id))
      #expect(replies.count == 1, "\(action)")
      #expect(try replies.toast().isAlert)
    }
  }

  @Test(arguments: Button.KeyAction.allCases)
  func strangersCanDoNothing(action: Button.KeyAction) async throws {
    let harness = try await BotHarness()
    let key = try await issue(harness)
    let replies = try await harness.press(.key(action, key.id), from: 8)
    #expect(replies.count == 1)
    #expect(try replies.toast().words == "That key is gone.")
    #expect(try await harness.keys() == [key])
  }

  @Test func anExpiredKeyCanOnlyBeRevoked() async throws {
    let harness = try await BotHarness()
    try await harness.say("/newkey short --expires 1h")
    let key = try #require(try await harness.keys().first)
    harness.time.advance(by: .seconds(3600))
    let card = try await harness.press(.key(.card, key.id)).only()
    #expect(card.buttons.map(\.title) == ["🚫 Revoke", "‹ Back"])
  }
}
