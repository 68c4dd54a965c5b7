import Domain
import Telegram
import TestSupport
import Testing

@testable import Bot

struct PictureHandlerTests {
  private func fileIDs(_ harness: BotHarness) async throws -> [String] {
    let job = try #require(try await harness.jobs().last)
    return try await harness.files(of: job.id).map(\.fileID)
  }

  @Test(arguments: ["/edit winter", "winter"])
  func wordsThatAnswerAPhotoChangeIt(text: String) async throws {
    let harness = try await BotHarness()
    try await harness.say(text, replyTo: BotHarness.reply())
    #expect(try await harness.jobs().last?.request.prompt == "winter")
    #expect(try await fileIDs(harness) == ["old"])
  }

  @Test func imagineAlwaysMakesANewPicture() async throws {
    let harness = try await BotHarness()
    try await harness.say("/imagine winter", replyTo: BotHarness.reply())
    #expect(try await harness.jobs().last?.request.sources.isEmpty == true)
  }

  @Test func wordsThatAnswerWordsAreAPrompt() async throws {
    let harness = try await BotHarness()
    try await harness.say("winter", replyTo: BotHarness.reply(photo: nil))
    #expect(try await harness.jobs().last?.request.sources.isEmpty == true)
  }

  @Test func aPictureOfOursIsTakenFromTheVault() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order("a lake --ar 16:9")
    try await harness.finish(job.id)
    try await harness.note(message: 300, for: job.id)
    try await harness.say("/edit winter", replyTo: BotHarness.reply(to: 300))
    let edit = try #require(try await harness.jobs().last)
    #expect(edit.request.sources == [BotHarness.blob(of: job.id)])
    #expect(edit.request.size == job.request.size)
    #expect(try await harness.files(of: edit.id).isEmpty)
    #expect(try await harness.claim()?.id == edit.id, "nothing has to be fetched")
    harness.time.advance(by: .seconds(86_500))
    try await harness.say("/edit winter", replyTo: BotHarness.reply(to: 300))
    #expect(try await fileIDs(harness) == ["old"], "Telegram still has what the vault has not")
  }

  @Test(arguments: ["/edit", "/edit winter", "/blend"])
  func aCommandAboutNothingExplainsItself(text: String) async throws {
    let harness = try await BotHarness()
    #expect(try await harness.say(text).only().words.contains("Send me a photo"))
    let reply = try await harness.say(text, replyTo: BotHarness.reply(photo: nil)).only()
    #expect(reply.words.contains("Send me a photo"))
    #expect(try await harness.jobs().isEmpty)
  }

  @Test func editAnswersTheQuestionToo() async throws {
    let harness = try await BotHarness()
    try await harness.show()
    try await harness.say("/edit winter")
    #expect(try await fileIDs(harness) == ["f"])
  }

  @Test func editWithoutWordsAsks() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/edit", replyTo: BotHarness.reply()).only()
    #expect(reply.words.contains("What should I change?"))
    try await harness.say("winter")
    #expect(try await fileIDs(harness) == ["old"])
  }

  @Test func blendTakesThePictureThatIsAnswered() async throws {
    let harness = try await BotHarness()
    try await harness.show("new", caption: "/blend", replyTo: BotHarness.reply())
    let job = try #require(try await harness.jobs().last)
    #expect(job.request.prompt == "Blend them")
    #expect(job.request.sources == [.awaited, .awaited])
    #expect(try await fileIDs(harness) == ["old", "new"])
    #expect(job.price == Amount(micros: 27_800), "0.025 + 10 × 0.00004 + 2 × 0.0012")
  }

  @Test(arguments: ["double exposure", "blend --seed 5"])
  func wordsUnderAPhotoThatAnswersOneAreAboutBoth(caption: String) async throws {
    let harness = try await BotHarness()
    try await harness.show("new", caption: caption, replyTo: BotHarness.reply())
    #expect(try await fileIDs(harness) == ["old", "new"])
    try await harness.show("new", caption: caption, replyTo: BotHarness.reply(photo: nil))
    #expect(try await fileIDs(harness) == ["new"], "words were answered")
  }

  @Test func aCommandUnderAPhotoIsAboutThatPhoto() async throws {
    let harness = try await BotHarness()
    try await harness.show("new", caption: "/edit winter", replyTo: BotHarness.reply())
    #expect(try await fileIDs(harness) == ["new"])
  }

  @Test func blendNeedsTwo() async throws {
    let harness = try await BotHarness()
    #expect(try await harness.show(caption: "/blend").only().words.contains("takes two pictures"))
    let reply = try await harness.say("/blend", replyTo: BotHarness.reply()).only()
    #expect(reply.words.contains("takes two pictures"))
    #expect(try await harness.jobs().isEmpty)
  }

  @Test func blendAnswersAWholeAlbumThatWeHaveSeen() async throws {
    let harness = try await BotHarness()
    try await harness.show("a", album: "x")
    try await harness.show("b", album: "x")
    try await harness.closeAlbums()
    try await harness.say("/blend", replyTo: BotHarness.reply(photo: "a", album: "x"))
    #expect(try await fileIDs(harness) == ["a", "b"])
    try await harness.say("/edit winter", replyTo: BotHarness.reply(photo: "a", album: "x"))
    #expect(try await fileIDs(harness) == ["a"], "an edit is of the one that is answered")
  }

  @Test func groupsAreAnsweredOnlyWhenTheyAsk() async throws {
    let harness = try await BotHarness()
    let group = BotHarness.group
    #expect(try await harness.show(in: group).isEmpty)
    #expect(try await harness.show(caption: "winter", in: group).isEmpty)
    let theirs = BotHarness.reply(from: User(id: 8, firstName: "Bob"), chat: group)
    #expect(try await harness.say("winter", in: group, replyTo: theirs).isEmpty)
    #expect(try await harness.jobs().isEmpty)
    for (text, reply) in [("/edit winter", theirs), ("@zekron_bot winter", theirs)] {
      try await harness.say(text, in: group, replyTo: reply)
      #expect(try await fileIDs(harness) == ["old"])
    }
    let ours = BotHarness.reply(from: BotHarness.bot, chat: group)
    try await harness.say("winter", in: group, replyTo: ours)
    #expect(try await fileIDs(harness) == ["old"])
    let reply = try await harness.show(caption: "@zekron_bot winter", in: group).only()
    #expect(reply.repliesTo != nil)
    #expect(try await harness.jobs().count == 4)
  }

  @Test func aQuestionInAGroupWaitsForThePressOnly() async throws {
    let harness = try await BotHarness()
    let group = BotHarness.group
    let question = try await harness.show(caption: "@zekron_bot", in: group).only()
    #expect(try await harness.say("winter", in: group).isEmpty)
    let data = try question.data("winter")
    #expect(try await harness.press(data, from: 8, in: group).toast().isAlert)
    try await harness.press(data, in: group)
    #expect(try await fileIDs(harness) == ["f"])
  }
}
