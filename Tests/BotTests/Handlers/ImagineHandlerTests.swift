import Domain
import Services
import Telegram
import Testing

@testable import Bot

struct ImagineHandlerTests {
  @Test func anOrderIsQueuedPaidAndAnnounced() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/imagine a lake").only()
    let job = try #require(try await harness.jobs().first)
    // 6 characters: $0.025 + 6 × $0.00004 = $0.02524, cut to $0.0252.
    #expect(job.price == Amount(micros: 25_200))
    #expect(
      reply.words
        == "\(job.id) · zekron-image-1 · \(job.request.size) · $0.0252 · next in line")
    #expect(reply.row.effect == .jobMessage(job.id))
    #expect(try Button.cancels(reply.data("Cancel"), harness) == job.id)
    #expect(
      try await harness.balance()
        == Balance(posted: Amount(micros: 1_000_000), held: Amount(micros: 25_200)))
    #expect(try await harness.isSound())
    #expect(job.delivery == Delivery(chatID: 7))
  }

  @Test func laterOrdersKnowTheirPlaceAndWait() async throws {
    let harness = try await BotHarness()
    let first = try await harness.order()
    try await harness.finish(first.id)
    for _ in 0..<2 { try await harness.say("a lake", from: 8) }
    let reply = try await harness.say("a lake").only()
    // Three jobs of 1.5 s over two workers are two rounds.
    #expect(reply.words.hasSuffix("position 3 · ~3 s"))
  }

  @Test func theSameUpdateTwiceIsOneJobAndOneMessage() async throws {
    let harness = try await BotHarness()
    let update = harness.message("a lake")
    #expect(try await harness.handle([update, update]).visible.count == 1)
    #expect(try await harness.handle([update]).isEmpty)
    #expect(try await harness.restarted().handle([update]).isEmpty)
    #expect(try await harness.jobs().count == 1)
    #expect(try await harness.balance().held == Amount(micros: 25_200))
  }

  @Test func tooLittleCreditNamesPriceAndLimit() async throws {
    var setup = BotHarness.Setup()
    setup.credit = 20_000
    let harness = try await BotHarness(setup)
    let reply = try await harness.say("a lake").only()
    #expect(
      reply.words.hasPrefix(
        "This costs $0.0252; you can spend $0.02 (your balance). Nothing charged."))
    #expect(reply.words.hasSuffix("--m zekron-flash costs from $0.015."))
    #expect(reply.buttons.map(\.title) == ["⭐ Top up", "💳 Balance"])
    #expect(try await harness.jobs().isEmpty)
    #expect(try await harness.balance() == Balance(posted: Amount(micros: 20_000)))
  }

  @Test func nothingCheaperIsOfferedToWhoCannotPayItEither() async throws {
    var setup = BotHarness.Setup()
    setup.credit = 1
    let harness = try await BotHarness(setup)
    let reply = try await harness.say("a lake").only()
    #expect(reply.words.contains("you can spend $0.000001"))
    #expect(!reply.words.contains("zekron-flash"))
  }

  @Test func aFullQueueSaysItsLimit() async throws {
    var setup = BotHarness.Setup()
    setup.limits = JobLimits(runningPerAccount: 1, queuedPerAccount: 2)
    let harness = try await BotHarness(setup)
    for _ in 0..<2 { try await harness.say("a lake") }
    let reply = try await harness.say("a lake").only()
    #expect(reply.words.hasPrefix("You have 2 pictures waiting already."))
    #expect(try await harness.jobs().count == 2)
    try await harness.say("a lake", from: 8)
    #expect(try await harness.jobs(8).count == 1, "one person's queue is not another's")
  }

  @Test func aDryRunNamesThePriceOnly() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("a lake --dry --n 3 --flash").only()
    #expect(reply.words.hasPrefix("3 × zekron-flash · "))
    #expect(reply.words.contains("$0.0456"))
    #expect(try await harness.jobs().isEmpty)
    #expect(try await harness.balance().held == .zero)
  }

  @Test func aDryRunIsRefusedAsItsOrderWouldBe() async throws {
    let rules = try ModerationFile.rules(in: Array("rule weapons\nblock pipe bomb".utf8))
    let harness = try await BotHarness(.init(moderation: rules))
    let reply = try await harness.say("a pipe bo mb --dry").only()
    #expect(reply.words.contains("weapons") && reply.buttons.count == 1)
    #expect(try await harness.jobs().isEmpty)
  }

  @Test(arguments: ["/imagine", "/imagine   ", "/i --ar 16:9", "--dry", "/imagine@zekron_bot"])
  func withoutWordsTheyAreAskedFor(text: String) async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say(text).only()
    #expect(reply.asksForReply)
    let placeholder = reply["reply_markup"]?.members["input_field_placeholder"]?.text ?? ""
    #expect((1...64).contains(placeholder.count))
    #expect(try await harness.jobs().isEmpty)
  }

  @Test func flagsDecideWhatIsDrawnAndHowItComes() async throws {
    let harness = try await BotHarness()
    try await harness.say(
      "a lake --size 512x256 --seed 5 --n 2 --style line --no boats --file --spoiler")
    let job = try #require(try await harness.jobs().first)
    #expect(
      job.request
        == GenerationRequest(
          model: "zekron-image-1", prompt: "a lake", negative: "boats",
          size: PictureSize(width: 512, height: 256), seed: 5, count: 2, style: .line))
    #expect(job.delivery == Delivery(chatID: 7, sendsFile: true, hidesPicture: true))
    #expect(job.price == Amount(micros: 50_400))
  }

  @Test func settingsFillInWhatTheOrderLeavesOpen() async throws {
    let harness = try await BotHarness()
    for setting in [Button.Setting.model, .size, .file, .spoiler] {
      try await harness.press(.setting(setting))
    }
    let job = try await harness.order()
    #expect(job.request.model == "zekron-flash")
    #expect(job.request.size == PictureSize(width: 512, height: 512))
    #expect(job.delivery == Delivery(chatID: 7, sendsFile: true, hidesPicture: true))
  }

  @Test func seedsAreDrawnAnewForEachOrder() async throws {
    let harness = try await BotHarness()
    let first = try await harness.order()
    let second = try await harness.order()
    #expect(first.request.seed != second.request.seed)
  }

  @Test func thePromptMayBeFourThousandScalarsLong() async throws {
    let harness = try await BotHarness()
    let whole = String(repeating: "x", count: 4000)
    #expect(try await harness.order(whole).request.prompt == whole)
    #expect(try await harness.jobs()[0].price == Amount(micros: 28_000), "the ceiling holds")
    let reply = try await harness.say(whole + "y").only()
    #expect(reply.words.contains("more than 4000 characters"))
    #expect(try await harness.jobs().count == 1)
  }
}

extension Button {
  /// The job that a button cancels, its signature verified.
  static func cancels(_ data: String, _ harness: BotHarness) throws -> JobID? {
    let payload = try #require(harness.context.signer.verify(data))
    guard case .job(.cancel, let id)? = Button(payload: payload) else { return nil }
    return id
  }
}
