import Domain
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

struct PicturePressTests {
  /// A finished picture and the message that brought it.
  private func picture(
    _ harness: BotHarness, _ prompt: String = "a lake --seed 5"
  ) async throws -> (Job, Reply) {
    let job = try await harness.order(prompt)
    let replies = try await harness.finish(job.id)
    let reply = try #require(replies.first { $0.row.picture != nil })
    return (job, reply)
  }

  @Test(arguments: Button.PictureAction.allCases)
  func strangersGetAnAlertAndNothingHappens(action: Button.PictureAction) async throws {
    let harness = try await BotHarness()
    let (job, _) = try await picture(harness)
    for chat in [nil, BotHarness.group] {
      let toast = try await harness.press(
        .picture(action, index: 0, job.id), from: 8, in: chat
      ).toast()
      #expect(toast.isAlert && toast.words.contains("Only the person"))
    }
    #expect(try await harness.jobs(8).isEmpty)
    #expect(try await harness.jobs().count == 1)
  }

  @Test func whatNeverWasIsGone() async throws {
    let harness = try await BotHarness()
    let (job, _) = try await picture(harness)
    for button in [
      Button.picture(.vary, index: 0, JobID(99)), .picture(.alone, index: 1, job.id),
      .picture(.strong, index: -1, job.id),
    ] {
      #expect(try await harness.press(button).toast().words == "This picture is gone.")
    }
  }

  @Test func aSinglePictureIsVariedOnAsking() async throws {
    let harness = try await BotHarness()
    let (job, message) = try await picture(harness)
    let question = try await harness.press(message.data("Vary")).only()
    #expect(question.words.contains("\(job.id)"))
    #expect(question.buttons.map(\.title) == ["〰 A little · $0.0252", "⚡ A lot · $0.0252"])
    try await harness.press(question.data("A little"))
    let subtle = try #require(try await harness.jobs().last).request
    #expect((100...300).contains(subtle.variation.thousandths))
    var plain = subtle
    plain.variation = .none
    #expect(plain == job.request, "the same seed and words")
    try await harness.press(question.data("A lot"))
    let strong = try #require(try await harness.jobs().last).request
    #expect(strong.seed != 5 && strong.variation == .none)
    #expect(try await harness.isSound())
  }

  @Test func twoSubtleOnesDiffer() async throws {
    let harness = try await BotHarness()
    let (job, _) = try await picture(harness)
    var seen: Set<Int> = []
    for message in 0..<8 {
      let button = Button.picture(.subtle, index: 0, job.id)
      try await harness.press(button, message: 600 + Int64(message))
      seen.insert(try #require(try await harness.jobs().last).request.variation.thousandths)
    }
    #expect(seen.count > 2)
  }

  @Test func aDoubleTapIsOneJob() async throws {
    let harness = try await BotHarness()
    let (job, message) = try await picture(harness)
    let data = try message.data("⬆ 2×")
    try await harness.press(data)
    let second = try await harness.press(data)
    #expect(second.visible.isEmpty)
    #expect(try await harness.jobs().count == 2)
    harness.time.advance(by: .seconds(3))
    try await harness.press(data)
    #expect(try await harness.jobs().count == 3, "later it is another wish")
    #expect(try await harness.job(job.id).state == .stored)
  }

  @Test func forgedAndAlteredDataDoNothing() async throws {
    let harness = try await BotHarness()
    let (_, message) = try await picture(harness)
    let data = try message.data("⬆ 2×")
    for forged in [data + "x", "1.p.l.0.1", data.replacing("1.p.l", with: "1.p.L")] {
      #expect(try await harness.press(forged).toast().words.contains("not valid any more"))
    }
    #expect(try await harness.jobs().count == 1)
  }

  @Test func largerPaintsTheSameRequestLarger() async throws {
    let harness = try await BotHarness()
    let (job, message) = try await picture(harness, "a lake --size 512x256 --seed 5")
    #expect(message.buttons.map(\.title).filter { $0.hasPrefix("⬆") }.count == 2)
    try await harness.press(message.data("⬆ 4×"))
    let request = try #require(try await harness.jobs().last).request
    #expect(request.size == PictureSize(width: 2048, height: 1024))
    var same = request
    same.size = job.request.size
    #expect(same == job.request)
  }

  @Test func theGreatestSizeOffersNothingLarger() async throws {
    let harness = try await BotHarness()
    for prompt in ["a lake --size 2048x2048", "a lake --flash"] {
      let (job, message) = try await picture(harness, prompt)
      #expect(!message.buttons.contains { $0.title.hasPrefix("⬆") })
      let forged = try await harness.press(.picture(.larger, index: 0, job.id))
      #expect(try forged.toast().words.contains("as large as"))
    }
    #expect(try await harness.jobs().count == 2)
  }

  @Test func eachPictureOfASheetHasItsButtons() async throws {
    let harness = try await BotHarness()
    let (job, message) = try await picture(harness, "a lake --n 4 --seed 4294967294")
    #expect(message.words.contains("U, V: $0.0252 each"), "known before a press")
    #expect(message.keyboard[0].map(\.title) == ["U1", "U2", "U3", "U4"])
    #expect(message.keyboard[1].map(\.title) == ["V1", "V2", "V3", "V4"])
    try await harness.press(message.data("U2"))
    let alone = try #require(try await harness.jobs().last)
    #expect(alone.request.seed == .max && alone.request.count == 1)
    #expect(alone.request.size == PictureSize(width: 2048, height: 2048))
    #expect(alone.price == Amount(micros: 25_200), "one picture's price")
    try await harness.press(message.data("U3"))
    #expect(try await harness.jobs().last?.request.seed == 0, "seeds go round")
    let question = try await harness.press(message.data("V4")).only()
    #expect(question.words.contains("\(job.id) · 4"))
    try await harness.press(question.data("A little"))
    let varied = try #require(try await harness.jobs().last).request
    #expect(varied.seed == 1 && varied.count == 1 && varied.variation != .none)
  }

  @Test func aSheetOfTheGreatestSizeStillGivesOneAlone() async throws {
    let harness = try await BotHarness()
    let (job, message) = try await picture(harness, "a lake --n 2 --flash --seed 5")
    try await harness.press(message.data("U1"))
    let alone = try #require(try await harness.jobs().last).request
    #expect(alone.size == job.request.size && alone.seed == 5 && alone.count == 1)
  }

  @Test func sistersOfAnEdit() async throws {
    let harness = try await BotHarness()
    try await harness.show(caption: "winter --seed 5")
    let job = try #require(try await harness.jobs().last)
    try await harness.fetchSources(of: job.id)
    try await harness.finish(job.id)
    let sources = try await harness.job(job.id).request.sources
    try await harness.press(.picture(.strong, index: 0, job.id))
    let strong = try #require(try await harness.jobs().last).request
    #expect(strong.sources == sources && strong.seed != 5)
    #expect(strong.strength == SourceStrength(thousandths: 350))
    try await harness.press(.picture(.subtle, index: 0, job.id))
    let subtle = try #require(try await harness.jobs().last).request
    #expect(subtle.sources == sources && subtle.seed != 5, "not the result once more")
    #expect(subtle.strength == .standard && subtle.prompt == "winter")
    #expect(try await harness.files(of: try #require(harness.jobs().last).id).isEmpty)
    #expect(try await harness.isSound())
  }

  @Test func whenTheVaultHasSweptTheSourceTelegramIsAsked() async throws {
    let harness = try await BotHarness()
    try await harness.show(caption: "winter")
    let job = try #require(try await harness.jobs().last)
    try await harness.fetchSources(of: job.id)
    try await harness.finish(job.id)
    harness.time.advance(by: .seconds(90_000))
    try await harness.press(.job(.newSeed, job.id))
    let again = try #require(try await harness.jobs().last)
    #expect(again.request.sources == [.awaited])
    #expect(try await harness.files(of: again.id).map(\.fileID) == ["f"])
  }

  @Test func aSourceThatNobodyHasIsSaidSo() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order("a lake")
    try await harness.finish(job.id)
    try await harness.note(message: 300, for: job.id)
    try await harness.say("winter", replyTo: BotHarness.reply(to: 300))
    let edit = try #require(try await harness.jobs().last)
    try await harness.finish(edit.id)
    try await harness.store.transaction { tx in
      for id in [job.id, edit.id] {
        guard var delivered = try tx.jobs.job(id) else { continue }
        delivered.state = .delivered
        try tx.jobs.update(delivered)
      }
    }
    harness.time.advance(by: .seconds(90_000))
    let now = harness.time.now()
    try await harness.store.transaction { tx in
      for blob in try tx.pictures.expiredBlobs(at: now, limit: 9) {
        try tx.pictures.markRemoved(blob, at: now)
      }
    }
    let reply = try await harness.press(.picture(.strong, index: 0, edit.id))
    #expect(try reply.toast().words.contains("send it again"))
    #expect(try await harness.jobs().count == 2)
    #expect(try await harness.balance().held == .zero)
  }
}
