import Domain
import Lifecycle
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

struct ChatKeyUseAnnouncerTests {
  /// A key of Ann's, and what is said when it was used from an address.
  private func announce(_ harness: BotHarness, from address: String) async throws -> [Reply] {
    let announcer = ChatKeyUseAnnouncer(context: harness.context, outbox: harness.signals.outbox)
    let now = harness.time.now()
    try await harness.store.transaction { tx in
      let key = try #require(try tx.keys.liveKeys(of: AccountID(7)).first)
      try announcer.announceUse(of: key, from: address, in: tx, at: now)
    }
    return try await harness.replies()
  }

  @Test func theOwnerHearsQuietlyAndCanRevoke() async throws {
    let harness = try await BotHarness()
    try await harness.say("/newkey my <site>")
    let key = try await harness.store.transaction { tx in
      try tx.keys.liveKeys(of: AccountID(7)).map(\.name)
    }
    try #require(key.isEmpty)
    try await harness.say("/newkey site")
    let reply = try await announce(harness, from: "2001:db8:0:1::/64").only()
    #expect(reply.chatID == 7)
    #expect(reply["disable_notification"] == .bool(true))
    #expect(reply.words.contains("site") && reply.words.contains("2001:db8:0:1::/64"))
    let pressed = try await harness.press(try reply.data("Revoke"))
    #expect(pressed.contains { $0.words.contains("Revoke site?") })
  }

  @Test func whoHasBlockedTheBotIsNotWrittenTo() async throws {
    let harness = try await BotHarness()
    try await harness.say("/newkey site")
    try await harness.store.transaction { tx in
      var owner = try #require(try tx.accounts.customer(AccountID(7)))
      owner.hasBlockedBot = true
      try tx.accounts.update(owner)
    }
    #expect(try await announce(harness, from: "203.0.113.9").isEmpty)
  }
}
