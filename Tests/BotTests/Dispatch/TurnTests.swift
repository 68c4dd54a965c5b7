import Domain
import Services
import Telegram
import Testing

@testable import Bot

struct TurnTests {
  @Test func groupsAreAnsweredWithAQuoteAndPeopleWithout() async throws {
    let harness = try await BotHarness()
    let group = try await harness.turn(chat: BotHarness.group) { try $0.say("x") }.only()
    #expect(group.chatID == BotHarness.group.id)
    #expect(group.repliesTo == 1001)
    #expect(group["reply_parameters"]?.members["allow_sending_without_reply"] == .bool(true))
    let single = try await harness.turn { try $0.say("x") }.only()
    #expect(single.repliesTo == nil)
    #expect(single["reply_markup"] == nil)
  }

  @Test func buttonsAreSigned() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.turn { turn in
      try turn.say("x", keyboard: [[turn.button(.buttonBack, .keyList, style: .danger)]])
    }.only()
    let data = try reply.data("Back")
    #expect(harness.context.signer.verify(data).flatMap(Button.init(payload:)) == .keyList)
  }

  @Test func anEditWithoutButtonsTakesThemAway() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.turn { try $0.edit(5, "x") }.only()
    #expect(reply.messageID == 5)
    #expect(reply["reply_markup"]?.members["inline_keyboard"] == .array([]))
  }

  @Test func whatFollowsIsJoined() {
    var all = Afterwards()
    var job = Afterwards()
    job.acceptedJobs = [
      .init(job: JobID(3), update: 1, account: AccountID(1), awaitsSources: false)
    ]
    job.stoppedJobs = [JobID(1)]
    var reply = Afterwards()
    reply.hasReplies = true
    reply.stoppedJobs = [JobID(2)]
    all.merge(job)
    all.merge(reply)
    #expect(all.hasReplies)
    #expect(all.acceptedJobs.map(\.job) == [JobID(3)])
    #expect(all.stoppedJobs == [JobID(1), JobID(2)])
  }
}
