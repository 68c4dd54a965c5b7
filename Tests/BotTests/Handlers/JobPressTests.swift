import Domain
import Services
import Telegram
import TestSupport
import Testing

@testable import Bot

struct JobPressTests {
  @Test(arguments: Button.JobAction.allCases)
  func strangersGetAnAlertAndNothingHappens(action: Button.JobAction) async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    for chat in [nil, BotHarness.group] {
      let replies = try await harness.press(.job(action, job.id), from: 8, in: chat)
      #expect(replies.count == 1)
      let toast = try replies.toast()
      #expect(toast.isAlert)
      #expect(toast.words == "Only the person who ordered this picture can do that.")
    }
    #expect(try await harness.job(job.id) == job)
    #expect(try await harness.jobs(8).isEmpty)
  }

  @Test func aJobThatNeverWasIsGone() async throws {
    let harness = try await BotHarness()
    let replies = try await harness.press(.job(.info, JobID(99)))
    #expect(replies.count == 1)
    #expect(try replies.toast().words == "This picture is gone.")
  }

  @Test func newPaintsTheSameWithAnotherSeed() async throws {
    let harness = try await BotHarness()
    try await harness.say("a lake --seed 5 --n 2 --file")
    let job = try #require(try await harness.jobs().first)
    let replies = try await harness.press(.job(.newSeed, job.id))
    #expect(try replies.toast().words == "On it · $0.0504")
    let again = try #require(try await harness.jobs().last)
    var expected = job.request
    expected.seed = again.request.seed
    #expect(again.request == expected)
    #expect(again.request.seed != 5)
    #expect(again.delivery?.sendsFile == true)
    #expect(try replies.only().row.effect == .jobMessage(again.id))
  }

  @Test func tryAgainKeepsTheSeed() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order("a lake --seed 5")
    try await harness.press(.job(.tryAgain, job.id))
    let jobs = try await harness.jobs()
    #expect(jobs.count == 2)
    #expect(jobs[1].request == job.request)
  }

  @Test func tooLittleCreditForAnotherIsExplained() async throws {
    var setup = BotHarness.Setup()
    setup.credit = 30_000
    let harness = try await BotHarness(setup)
    let job = try await harness.order()
    let replies = try await harness.press(.job(.newSeed, job.id))
    #expect(try replies.only().words.contains("Nothing charged"))
    #expect(try replies.only().buttons.first?.title == "⭐ Top up")
    #expect(try replies.toast().isAlert == false)
    let others = try await harness.press(.job(.newSeed, job.id), in: BotHarness.group)
    #expect(others.visible.isEmpty, "in a group it is between the presser and us")
    #expect(try others.toast().isAlert)
    #expect(try await harness.jobs().count == 1)
  }

  @Test func sameSeedOffersACommandThatMakesTheSamePicture() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order("a lake & <hill> --ar 16:9 --no boats, cars --style art")
    let reply = try await harness.press(.job(.sameSeed, job.id)).only()
    let command = try #require(reply.buttons.first?.copies)
    #expect(reply.words.hasSuffix(command))
    try await harness.say(command)
    #expect(try await harness.jobs().last?.request == job.request)
  }

  @Test(arguments: ["x", "🏔", "&"])
  func aLongPromptStillFitsTheMessage(unit: String) async throws {
    let harness = try await BotHarness()
    let job = try await harness.order(String(repeating: unit, count: 4000))
    let reply = try await harness.press(.job(.sameSeed, job.id)).only()
    #expect(reply.words.hasSuffix("--seed \(job.request.seed)"), "flags are never cut")
    #expect(reply.buttons.isEmpty, "nothing to copy but a part")
  }

  @Test func fileSendsTheDocument() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    try await harness.finish(job.id)
    let reply = try await harness.press(.job(.file, job.id)).only()
    #expect(reply.method == "sendDocument")
    #expect(reply.row.picture == PictureID("img_\(job.id.base36)"))
    #expect(reply.row.effect == .none)
    #expect(reply["disable_content_type_detection"] == .bool(true))
  }

  @Test func fileOfAnUnfinishedPictureSaysItsState() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    let reply = try await harness.press(.job(.file, job.id)).only()
    #expect(reply.words == "This picture is waiting already.")
  }

  @Test func infoHasEverythingAboutAPicture() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order("a <lake> --seed 5 --size 512x256")
    try await harness.finish(job.id)
    let words = try await harness.press(.job(.info, job.id)).only().words
    for part in [
      "\(job.id) · done", "a <lake>", "Model: zekron-image-1", "Size: 512×256", "Seed: 5",
      "Price: $0.0253", "Ordered: 2026-01-01 00:00 UTC", "Drawn in: 1500 ms",
      "Picture: img_\(job.id.base36)",
    ] {
      #expect(words.contains(part), "\(part) in \(words)")
    }
  }

  @Test func infoCopiesSeedAndPromptThatFit() async throws {
    let harness = try await BotHarness()
    let short = try await harness.order("a lake --seed 5")
    let reply = try await harness.press(.job(.info, short.id)).only()
    #expect(reply.buttons.map(\.copies) == ["a lake", "5"])
    let long = try await harness.order(String(repeating: "🏔", count: 129) + " --seed 5")
    let other = try await harness.press(.job(.info, long.id)).only()
    #expect(other.buttons.map(\.copies) == ["5"])
  }

  @Test func deleteTakesTheMessageAwayAndKeepsTheJob() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    let replies = try await harness.press(.job(.delete, job.id), message: 77)
    #expect(replies.map(\.method).sorted() == ["answerCallbackQuery", "deleteMessage"])
    #expect(replies.last?.messageID == 77)
    #expect(try await harness.jobs().count == 1)
  }

  @Test func cancelFreesTheMoneyAndSaysSoInTheJobsMessage() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    try await harness.note(message: 321, for: job.id)
    let replies = try await harness.press(.job(.cancel, job.id), message: 321)
    let edit = try replies.only()
    #expect(edit.method == "editMessageText")
    #expect(edit.messageID == 321)
    #expect(edit.words == "\(job.id) cancelled. $0.0252 is yours again.")
    #expect(edit.row.target == job.id)
    #expect(edit.buttons.count == 1)
    #expect(try await harness.job(job.id).state == .cancelled)
    #expect(try await harness.balance() == Balance(posted: Amount(micros: 1_000_000)))
    #expect(try await harness.isSound())
    try await harness.press(edit.data("Try again"))
    #expect(try await harness.jobs().last?.request == job.request)
  }

  @Test func cancellingTwiceChangesNothing() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    try await harness.press(.job(.cancel, job.id))
    harness.time.advance(by: .seconds(5))
    let replies = try await harness.press(.job(.cancel, job.id))
    #expect(replies.visible.isEmpty)
    #expect(try replies.toast().words == "This picture is cancelled already.")
    #expect(try await harness.balance() == Balance(posted: Amount(micros: 1_000_000)))
    #expect(try await harness.isSound())
  }

  @Test func aFinishedPictureIsNotCancelled() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    try await harness.finish(job.id)
    let replies = try await harness.press(.job(.cancel, job.id))
    #expect(try replies.toast().words == "This picture is done already.")
    #expect(try await harness.balance().posted == Amount(micros: 974_800))
  }

  @Test func codeShowsThreeExamples() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order("a 'lake' & \"hill\"")
    let words = try await harness.press(.job(.code, job.id)).only().words
    for part in ["curl -X POST https://zekron.example/v1/generate", "import os", "await fetch"] {
      #expect(words.contains(part))
    }
  }

  @Test func aMessageThatIsTooOldIsThePersonsToDelete() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    let number = harness.nextID()
    let query = CallbackQuery(
      id: "q", from: User(id: 7, firstName: "Ann", languageCode: "en"),
      data: harness.context.signer.sign(Button.job(.delete, job.id).payload),
      message: CallbackMessage(id: 77, chat: Chat(id: 7, type: .private), isAccessible: false))
    let replies = try await harness.handle([Update(id: number, kind: .callbackQuery(query))])
    #expect(try replies.toast().isAlert)
    #expect(try replies.toast().words.contains("48 hours"))
  }

  @Test func sameSeedMeansTheSameUnderOtherSettings() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order("a lake")
    try await harness.press(.useModel("zekron-flash"))
    let reply = try await harness.press(.job(.sameSeed, job.id)).only()
    try await harness.say(try #require(reply.buttons.first?.copies))
    #expect(try await harness.jobs().last?.request == job.request)
  }
}
