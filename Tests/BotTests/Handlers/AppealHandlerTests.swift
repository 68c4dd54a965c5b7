import Domain
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

struct AppealHandlerTests {
  private func harness() async throws -> BotHarness {
    let rules = try ModerationFile.rules(in: Array("rule weapons\nblock pipe bomb".utf8))
    return try await BotHarness(.init(admins: [AccountID(99)], moderation: rules))
  }

  private func tickets(_ harness: BotHarness) async throws -> [SupportTicket] {
    try await harness.store.transaction { tx in
      try tx.support.openTickets(of: nil, limit: 50)
    }
  }

  @Test(arguments: ["en", "ru"])
  func aRefusalIsFreeNamesTheRuleAndCanBeAppealed(language: String) async throws {
    let harness = try await harness()
    let reply = try await harness.say("a p1pe b0mb in a museum", language: language).only()
    #expect(reply.words.contains("weapons") && reply.buttons.count == 1)
    #expect(try await harness.jobs().isEmpty)
    #expect(try await harness.balance() == Balance(posted: Amount(micros: 1_000_000)))
    let data = try #require(reply.buttons.first?.data)
    let replies = try await harness.press(data)
    let told = try #require(replies.first { $0.chatID == 99 })
    #expect(told.words.contains("[weapons] a p1pe b0mb in a museum"))
    #expect(try await tickets(harness).map(\.account) == [AccountID(7)])
  }

  @Test func onlyWhoWasRefusedAppeals() async throws {
    let harness = try await harness()
    let reply = try await harness.say("/imagine a pipe bomb", in: BotHarness.group).only()
    let data = try #require(reply.buttons.first?.data)
    let other = try await harness.press(data, from: 8, in: BotHarness.group)
    #expect(try other.toast().isAlert)
    #expect(try await tickets(harness).isEmpty)
    try await harness.press(data, in: BotHarness.group)
    #expect(try await tickets(harness).count == 1)
  }

  @Test func aReusedSlotIsNotTakenForTheOldOne() async throws {
    let harness = try await harness()
    let first = try await harness.say("a pipe bomb").only()
    for _ in 0..<9 { try await harness.say("another pipe bomb") }
    try await harness.press(try #require(first.buttons.first?.data))
    #expect(try await tickets(harness).isEmpty)
  }

  @Test func whatAnEngineRefusedIsAppealedByItsJob() async throws {
    let harness = try await harness()
    try await harness.say("a lake")
    let job = try #require(try await harness.jobs().first)
    let (now, context) = (harness.time.now(), harness.context)
    let announcer = ChatAnnouncer(
      context: context, progress: ProgressBoard(), outbox: harness.signals.outbox)
    try await harness.store.transaction { tx in
      let ended = try JobEnding.fail(job, code: "P-1A2B3C", in: tx, at: now)
      try announcer.announceFailed(ended, in: tx, at: now)
    }
    let told = try await harness.replies().only()
    #expect(told.words.contains("P-1A2B3C") && told.buttons.count == 1)
    let replies = try await harness.press(try told.data("Ask the admins"))
    #expect(replies.contains { $0.chatID == 99 && $0.words.contains("P-1A2B3C") })
    #expect(try await tickets(harness).count == 1)
    #expect(try await harness.balance() == Balance(posted: Amount(micros: 1_000_000)))
  }

  @Test func aJobThatOnlyFailedIsNothingToAppealAgainst() async throws {
    let harness = try await harness()
    try await harness.say("a lake")
    let job = try #require(try await harness.jobs().first)
    try await harness.press(.job(.appeal, job.id))
    #expect(try await tickets(harness).isEmpty)
  }
}
