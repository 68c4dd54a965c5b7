import Domain
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

struct EditHandlerTests {
  @Test func aPhotoWithACaptionIsAnEdit() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.show(caption: "make it winter --seed 5 --iw 0.8").only()
    let job = try #require(try await harness.jobs().first)
    #expect(reply.row.effect == .jobMessage(job.id))
    #expect(reply.words.hasPrefix("\(job.id) · 📷 · zekron-image-1"))
    #expect(job.request.prompt == "make it winter")
    #expect(job.request.seed == 5)
    #expect(job.request.strength == SourceStrength(thousandths: 800))
    #expect(job.request.sources == [.awaited])
    #expect(job.request.size == PictureSize(width: 1184, height: 880), "the photo's proportions")
    #expect(job.price == Amount(micros: 26_700), "0.025 + 14 × 0.00004 + 0.0012, cut")
    let files = try await harness.files(of: job.id)
    #expect(files.map(\.fileID) == ["f"])
    #expect(try await harness.balance().held == job.price)
    #expect(try await harness.isSound())
  }

  @Test func aJobWaitsForItsSources() async throws {
    let harness = try await BotHarness()
    try await harness.show(caption: "winter")
    let job = try #require(try await harness.jobs().first)
    #expect(try await harness.claim() == nil, "its picture has not come")
    try await harness.say("a lake")
    #expect(try await harness.claim()?.request.prompt == "a lake", "others need not wait for it")
    try await harness.fetchSources(of: job.id)
    let claimed = try #require(try await harness.claim())
    #expect(claimed.id == job.id)
    #expect(!claimed.awaitsSources)
  }

  @Test func aReplayedUpdateIsOneJob() async throws {
    let harness = try await BotHarness()
    let update = harness.message(nil, caption: "winter", photo: BotHarness.photo())
    try await harness.handle([update, update])
    try await harness.handle([update])
    let next = try await harness.restarted()
    try await next.handle([update])
    #expect(try await harness.jobs().count == 1)
    #expect(try await harness.isSound())
  }

  @Test func askedSizesWinOverThePhotos() async throws {
    let harness = try await BotHarness()
    try await harness.show(caption: "winter --ar 1:1")
    try await harness.say("/settings")
    #expect(
      try await harness.jobs().first?.request.size == PictureSize(width: 1024, height: 1024))
  }

  @Test func aStyleAloneIsWordsEnough() async throws {
    let harness = try await BotHarness()
    try await harness.show(caption: "--style oil")
    let request = try #require(try await harness.jobs().first).request
    #expect(request.prompt == "oil" && request.style == .oil)
  }

  @Test func aPriceCanBeAskedFor() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.show(caption: "winter --dry --n 2").only()
    #expect(reply.words.contains("$0.0528"))
    #expect(try await harness.jobs().isEmpty)
  }

  @Test func withoutWordsItAsksAndTakesTheNextOnes() async throws {
    let harness = try await BotHarness()
    let question = try await harness.show(caption: "--n 2").only()
    #expect(question.words.contains("What should I change?"))
    #expect(question.buttons.map(\.title).contains("❄️ Make it winter"))
    #expect(try await harness.jobs().isEmpty)
    try await harness.say("add a rainbow")
    let request = try #require(try await harness.jobs().first).request
    #expect(request.prompt == "add a rainbow")
    #expect(request.count == 2, "the flags that came with the picture hold")
    #expect(request.sources.count == 1)
    try await harness.say("a lake")
    #expect(try await harness.jobs().last?.request.sources.isEmpty == true, "it was asked once")
  }

  @Test func laterPicturesEndTheQuestion() async throws {
    let harness = try await BotHarness()
    try await harness.show("f")
    let huge = [PhotoSize(fileID: "g", fileUniqueID: "u", width: 5000, height: 4000)]
    try await harness.handle([harness.message(nil, caption: "winter", photo: huge)])
    try await harness.say("a lake")
    #expect(try await harness.jobs().last?.request.sources.isEmpty == true)
  }

  @Test func theQuestionSurvivesARestartAndIsForgottenInTime() async throws {
    let harness = try await BotHarness()
    try await harness.show()
    let next = try await harness.restarted()
    try await next.say("winter")
    #expect(try await harness.jobs().last?.request.sources.count == 1)
    try await next.show("g")
    harness.time.advance(by: .seconds(601))
    try await next.say("a lake")
    #expect(try await harness.jobs().last?.request.sources.isEmpty == true)
  }

  @Test func everyChipRunsOnceAndForItsOwnerOnly() async throws {
    var setup = BotHarness.Setup()
    setup.limits = JobLimits(queuedPerAccount: 100)
    let harness = try await BotHarness(setup)
    let question = try await harness.show().only()
    #expect(question.buttons.count == 4)
    for key in question.buttons {
      let before = try await harness.jobs().count
      let stranger = try await harness.press(key.data, from: 8)
      #expect(try stranger.toast().isAlert)
      try await harness.press(key.data)
      try await harness.press(key.data)
      let jobs = try await harness.jobs()
      #expect(jobs.count == before + 1, "a double tap is one job")
      let request = try #require(jobs.last?.request)
      #expect(request.prompt.first?.isLetter == true && key.title.hasSuffix(request.prompt))
    }
    try await harness.say("a lake")
    #expect(
      try await harness.jobs().last?.request.sources.isEmpty == true,
      "a press answers the question")
  }

  @Test func anOldChipIsForgotten() async throws {
    let harness = try await BotHarness()
    let data = try await harness.show().only().data("winter")
    try await harness.store.transaction { tx in
      try tx.sources.prune(before: Timestamp(milliseconds: .max))
    }
    #expect(try await harness.press(data).toast().words.contains("not valid any more"))
    #expect(try await harness.press(.chip(9, SourceDraftID(1))).toast().words.contains("not valid"))
  }

  @Test func aFaultyFlagIsMendedForTheSamePictures() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.show(caption: "winter --sede 7").only()
    #expect(reply.words.contains("--seed"))
    #expect(try await harness.jobs().isEmpty)
    try await harness.press(reply.data("Fix and run"))
    let job = try #require(try await harness.jobs().last)
    #expect(job.request.seed == 7 && job.request.sources == [.awaited])
    #expect(try await harness.files(of: job.id).map(\.fileID) == ["f"])
    try await harness.press(reply.data("Run without"))
    #expect(try await harness.jobs().last?.request.sources.count == 1)
  }

  @Test(arguments: ["--tile", "--vary 0.2"])
  func flagsOfNewPicturesAreRefused(flag: String) async throws {
    let harness = try await BotHarness()
    let reply = try await harness.show(caption: "winter \(flag) --iw 0.5 --seed 7").only()
    #expect(reply.words.contains("is for new pictures") && reply.buttons.count == 1)
    #expect(try await harness.jobs().isEmpty)
    #expect(try await harness.balance().held == .zero)
    try await harness.press(reply.data("Run without"))
    let request = try #require(try await harness.jobs().last).request
    #expect(!request.isTiled && request.variation == .none && request.seed == 7)
    #expect(request.strength == SourceStrength(thousandths: 500) && request.sources.count == 1)
  }

  @Test func tooLargeOrStrangePicturesAreRefusedBeforeAnythingIsHeld() async throws {
    let harness = try await BotHarness()
    let huge = [PhotoSize(fileID: "f", fileUniqueID: "u", width: 5000, height: 4000)]
    let photo = harness.message(nil, caption: "winter", photo: huge)
    #expect(try await harness.handle([photo]).only().words.contains("16 megapixels"))
    let cases: [(String, Int64, String)] = [
      ("image/png", (10 << 20) + 1, "10 MB"), ("image/gif", 5, "PNG, JPEG and WebP"),
      ("image/heic", 5, "PNG, JPEG and WebP"), ("image/svg+xml", 5, "PNG, JPEG and WebP"),
    ]
    for (type, size, words) in cases {
      let document = Document(fileID: "d", fileUniqueID: "u", mimeType: type, fileSize: size)
      #expect(try await harness.show(document: document, caption: "x").only().words.contains(words))
    }
    #expect(try await harness.jobs().isEmpty)
    #expect(try await harness.balance().held == .zero)
  }

  @Test func aSmallerSizeOfTheSamePhotoWillDo() async throws {
    let harness = try await BotHarness()
    let sizes = [
      PhotoSize(fileID: "ok", fileUniqueID: "u", width: 1280, height: 960),
      PhotoSize(fileID: "big", fileUniqueID: "u", width: 8000, height: 6000),
    ]
    try await harness.handle([harness.message(nil, caption: "winter", photo: sizes)])
    let job = try #require(try await harness.jobs().first)
    #expect(try await harness.files(of: job.id).map(\.fileID) == ["ok"])
  }

  @Test func aFileTakesItsProportionsWhenItComes() async throws {
    let harness = try await BotHarness()
    let document = Document(
      fileID: "d", fileUniqueID: "u", mimeType: "image/png", fileSize: 1000)
    try await harness.show(document: document, caption: "winter")
    let job = try #require(try await harness.jobs().first)
    #expect(job.request.size == PictureSize(width: 1024, height: 1024), "not known yet")
    #expect(try await harness.files(of: job.id).map(\.shapesJob) == [true])
  }

  @Test func tooLittleCreditIsExplainedAndNothingKept() async throws {
    var setup = BotHarness.Setup()
    setup.credit = 1000
    let harness = try await BotHarness(setup)
    let reply = try await harness.show(caption: "winter").only()
    #expect(reply.words.contains("Nothing charged"))
    #expect(try await harness.store.transaction { try $0.sources.wantedCount() } == 0)
  }
}
