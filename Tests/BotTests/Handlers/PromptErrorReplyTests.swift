import Domain
import Testing

@testable import Bot

struct PromptErrorReplyTests {
  @Test func anUnknownFlagOffersBothWaysOut() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("a lake --sed 5 --ar 1:1").only()
    #expect(reply.words.contains("--sed"))
    #expect(reply.words.contains("Did you mean --seed?"))
    #expect(reply.words.hasSuffix("Nothing charged."))
    #expect(reply.buttons.count == 2)
    #expect(try await harness.jobs().isEmpty)
  }

  @Test(arguments: [("Fix and run", UInt32(5)), ("Run without", nil)] as [(String, UInt32?)])
  func eachWayOutOrdersExactlyOneJob(title: String, seed: UInt32?) async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("a lake --sed 5 --ar 1:1").only()
    let data = try reply.data(title)
    let first = try await harness.press(data)
    #expect(try first.only().words.contains("next in line"))
    let second = try await harness.press(data)
    #expect(second.visible.isEmpty, "the second tap is the same press")
    let jobs = try await harness.jobs()
    #expect(jobs.count == 1)
    #expect(jobs[0].request.prompt == "a lake")
    #expect((jobs[0].request.seed == 5) == (seed != nil))
  }

  @Test func theWaysOutSurviveARestart() async throws {
    let harness = try await BotHarness()
    let data = try await harness.say("a lake --sed 5").only().data("Fix and run")
    let restarted = try await harness.restarted()
    #expect(try await restarted.press(data).visible.count == 1)
    #expect(try await restarted.jobs().first?.request.seed == 5)
  }

  @Test func oldFaultyPromptsAreForgottenNotMixedUp() async throws {
    let harness = try await BotHarness()
    let data = try await harness.say("a lake --sed 5").only().data("Fix and run")
    for number in 0..<8 { try await harness.say("hill \(number) --sed 6") }
    let replies = try await harness.press(data)
    #expect(replies.visible.isEmpty)
    #expect(try replies.toast().words.contains("not valid any more"))
    #expect(try await harness.jobs().isEmpty)
  }

  @Test func aFlagLikeNoOtherIsOnlyLeftOut() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("a lake --qqqqqqq <b>").only()
    #expect(reply.words.contains("--qqqqqqq"))
    #expect(reply.buttons.count == 1)
    #expect(try reply.data("Run without").isEmpty == false)
  }

  @Test func aBadValueSaysWhatWouldDo() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("a lake --n 9").only()
    #expect(reply.words.contains("--n 9 does not work"))
    try await harness.press(reply.data("Fix and run"))
    #expect(try await harness.jobs().first?.request.count == 4)
  }

  @Test func aSizeTheModelCannotDrawIsMended() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("a lake --flash --size 2048x2048").only()
    #expect(reply.words.contains("--size 2048x2048"))
    try await harness.press(reply.data("Fix and run"))
    let size = try #require(try await harness.jobs().first?.request.size)
    #expect(size == PictureSize(width: 1024, height: 1024))
  }

  @Test func aMissingValueIsQuotedWithoutAGap() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("a lake --style ").only()
    #expect(reply.words.hasPrefix("--style does not work: it takes photo, "))
  }

  @Test func aFlagAboutAPhotoNeedsOne() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("a fox --iw 0.5 --seed 7").only()
    #expect(reply.words.hasPrefix("--iw is about a photo"))
    #expect(reply.buttons.count == 1)
    #expect(try await harness.jobs().isEmpty)
    #expect(try await harness.balance().held == .zero)
    try await harness.press(reply.data("Run without"))
    let request = try #require(try await harness.jobs().first).request
    #expect(request.seed == 7 && request.strength == .standard && request.prompt == "a fox")
  }

  @Test func flagsThatExcludeEachOtherAreNamed() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("a lake --ar 1:1 --size 512x512").only()
    #expect(reply.words.contains("--ar and --size exclude each other"))
    #expect(try await harness.jobs().isEmpty)
  }

  @Test(arguments: ["x", "&", "🏔"])
  func quotedFaultsStayShort(unit: String) async throws {
    let harness = try await BotHarness()
    let long = String(repeating: unit, count: 3900)
    for text in ["a --z\(long)", "a --ar \(long)", "a --m \(long)", "a --seed=\(long)"] {
      _ = try await harness.say(text).only()
    }
    #expect(try await harness.jobs().isEmpty)
  }

  @Test func inAGroupOnlyTheWriterRunsAFaultyPrompt() async throws {
    let harness = try await BotHarness()
    let group = BotHarness.group
    let data = try await harness.say("/imagine a lake --sed 5", in: group).only().data("Fix")
    let replies = try await harness.press(data, from: 8, in: group)
    #expect(replies.count == 1)
    #expect(try replies.toast().isAlert)
    #expect(try replies.toast().words.hasPrefix("Only the person"))
    #expect(try await harness.jobs(8).isEmpty)
    try await harness.press(data, in: group)
    #expect(try await harness.jobs().map(\.request.seed) == [5])
  }
}
