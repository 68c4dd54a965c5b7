import Domain
import HTTP
import Lifecycle
import Services
import Storage
import Synchronization
import Telegram
import TestSupport
import Testing

@testable import Bot

@Suite(.timeLimit(.minutes(1)))
struct ProgressReporterTests {
  /// A running job on the board of a reporter whose every look the test allows.
  private struct Scene {
    let fixture: SenderFixture
    let board = ProgressBoard()
    let job: Job

    init(script: @escaping ScriptedBotAPI.Script = { _, _ in nil }) async throws {
      fixture = try await SenderFixture(.manual, script: script)
      let id = try await fixture.bot.order().id
      try await fixture.bot.claim()
      job = try await fixture.bot.job(id)
    }

    /// Lets the reporter look some times; `before` runs before each look, numbered from 1.
    func look(
      _ times: Int, before: @escaping @Sendable (Int) async throws -> Void = { _ in }
    ) async throws {
      let reporter = ProgressReporter(
        context: fixture.bot.context, board: board, api: fixture.api, store: fixture.bot.store,
        clock: fixture.clock)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await reporter.run() }
        for number in 1...times {
          while fixture.clock.sleeperCount == 0 { try await Task.sleep(for: .milliseconds(1)) }
          try await before(number)
          fixture.clock.advance(by: .milliseconds(400))
        }
        let isOver = { board.entries.isEmpty }
        while fixture.clock.sleeperCount == 0, !isOver() {
          try await Task.sleep(for: .milliseconds(1))
        }
        group.cancelAll()
      }
    }

    var methods: [String] { fixture.api.calls.map(\.method) }
  }

  @Test func editsAreThinnedAndTheActionIsRenewed() async throws {
    let scene = try await Scene()
    try await scene.fixture.bot.note(message: 77, for: scene.job.id)
    scene.board.note(scene.job, fraction: 0)
    try await scene.look(24) { number in
      scene.board.note(scene.job, fraction: Double(number) / 100)
    }
    // One action at once and every 4.4 s, one edit every 3.2 s.
    #expect(scene.methods.count { $0 == "sendChatAction" } == 3)
    let edits = scene.fixture.api.calls.filter { $0.method == "editMessageText" }
    #expect(edits.count == 3)
    #expect(edits.allSatisfy { $0["message_id"] == .integer(77) })
    #expect(edits.map { $0.text.suffix(4) } == [" 8 %", "16 %", "24 %"])
    #expect(scene.fixture.api.calls.allSatisfy { $0.lane == .progress && $0.chatID == 7 })
  }

  @Test func nothingNewIsNotSaidAgain() async throws {
    let scene = try await Scene()
    try await scene.fixture.bot.note(message: 77, for: scene.job.id)
    scene.board.note(scene.job, fraction: 0.5)
    try await scene.look(24)
    #expect(scene.methods.count { $0 == "editMessageText" } == 1)
  }

  @Test func withoutAMessageThereIsNothingToEdit() async throws {
    let scene = try await Scene()
    scene.board.note(scene.job, fraction: 0.5)
    try await scene.look(10)
    #expect(!scene.methods.contains("editMessageText"))
    #expect(scene.methods.contains("sendChatAction"))
  }

  @Test func refusalsAreNoTrouble() async throws {
    let scene = try await Scene { _, _ in .dropped }
    scene.board.note(scene.job, fraction: 0.5)
    try await scene.look(12)
    #expect(scene.methods.count { $0 == "sendChatAction" } == 2)
  }

  @Test func aCancelledJobLeavesTheBoardByItself() async throws {
    let scene = try await Scene()
    try await scene.fixture.bot.note(message: 77, for: scene.job.id)
    scene.board.note(scene.job, fraction: 0.5)
    try await scene.look(12) { number in
      if number == 5 { try await scene.fixture.bot.say("/cancel") }
    }
    #expect(scene.board.entries.isEmpty)
    #expect(scene.methods == ["sendChatAction"], "a cancelled message is not overwritten")
  }

  @Test func aFinishedJobIsLeftAlone() async throws {
    let scene = try await Scene()
    try await scene.fixture.bot.finish(scene.job.id)
    scene.board.note(scene.job, fraction: 1)
    try await scene.look(1)
    #expect(scene.board.entries.isEmpty)
    #expect(scene.methods.isEmpty)
  }

  @Test func documentsAreAnnouncedAsSuch() async throws {
    let fixture = try await SenderFixture(.manual)
    #expect(fixture.api.calls.isEmpty)
    let scene = try await Scene()
    var delivery = Delivery(chatID: 7, threadID: 5)
    delivery.sendsFile = true
    let job = Job(
      id: scene.job.id, account: scene.job.account, origin: scene.job.origin,
      request: scene.job.request, price: scene.job.price, delivery: delivery,
      createdAt: scene.job.createdAt)
    scene.board.note(job, fraction: 0)
    try await scene.look(1)
    let call = try #require(scene.fixture.api.calls.first)
    #expect(call["action"] == .string("upload_document"))
    #expect(call["message_thread_id"] == .integer(5))
  }

  // MARK: Previews

  @Test func theMessageBecomesThePictureAsItForms() async throws {
    let scene = try await Scene()
    try await scene.fixture.bot.note(message: 77, for: scene.job.id)
    scene.board.note(scene.job, fraction: 0.1)
    try await scene.look(32) { number in
      scene.board.note(scene.job, fraction: Double(number) / 100)
      // Three in the time of the first two edits, none later.
      if [2, 3, 12].contains(number) {
        scene.board.note(PicturePreview(bytes: [UInt8(number)]), of: scene.job.id)
      }
    }
    let edits = scene.fixture.api.calls.filter { $0.method.hasPrefix("edit") }
    #expect(
      edits.map(\.method)
        == ["editMessageMedia", "editMessageMedia", "editMessageCaption", "editMessageCaption"])
    #expect(edits.map(\.file?.bytes) == [[3], [12], nil, nil])
    let media = try #require(edits[0]["media"]?.text)
    #expect(media.contains("attach://preview") && media.contains("8 %"))
    #expect(edits[2].text.hasSuffix("24 %") && edits[2]["message_id"] == .integer(77))
    #expect(edits.allSatisfy { $0.lane == .progress && $0["reply_markup"] != nil })
  }

  @Test func aPictureThatIsToBeHiddenIsHiddenFromTheStart() async throws {
    let scene = try await Scene()
    try await scene.fixture.bot.note(message: 77, for: scene.job.id)
    let job = Job(
      id: scene.job.id, account: scene.job.account, origin: scene.job.origin,
      request: scene.job.request, price: scene.job.price,
      delivery: Delivery(chatID: 7, hidesPicture: true), createdAt: scene.job.createdAt)
    scene.board.note(job, fraction: 0.1)
    scene.board.note(PicturePreview(bytes: [1]), of: job.id)
    try await scene.look(8)
    let edit = try #require(
      scene.fixture.api.calls.first { $0.method == "editMessageMedia" })
    #expect(edit["media"]?.text?.contains(#""has_spoiler":true"#) == true)
  }

  @Test func aChatThatTakesNoPicturesGetsWords() async throws {
    let scene = try await Scene { call, _ in
      call.method == "editMessageMedia" ? .noRights : nil
    }
    try await scene.fixture.bot.note(message: 77, for: scene.job.id)
    scene.board.note(scene.job, fraction: 0.1)
    try await scene.look(32) { number in
      scene.board.note(scene.job, fraction: Double(number) / 100)
      scene.board.note(PicturePreview(bytes: [UInt8(number)]), of: scene.job.id)
    }
    #expect(
      scene.methods.filter { $0.hasPrefix("edit") }
        == ["editMessageMedia", "editMessageText", "editMessageText", "editMessageText"])
  }

  @Test func aPreviewThatHadToWaitIsFollowedByTheNext() async throws {
    let scene = try await Scene { call, number in
      call.method == "editMessageMedia" && number < 4 ? .dropped : nil
    }
    try await scene.fixture.bot.note(message: 77, for: scene.job.id)
    scene.board.note(scene.job, fraction: 0.1)
    try await scene.look(16) { number in
      scene.board.note(PicturePreview(bytes: [UInt8(number)]), of: scene.job.id)
    }
    let edits = scene.fixture.api.calls.filter { $0.method == "editMessageMedia" }
    #expect(edits.map(\.file?.bytes) == [[8], [16]])
  }

  @Test func wordsUnderAPreviewOfBeforeARestartAreItsCaption() async throws {
    let scene = try await Scene { call, _ in
      call.method == "editMessageText" ? .noTextToEdit : nil
    }
    try await scene.fixture.bot.note(message: 77, for: scene.job.id)
    scene.board.note(scene.job, fraction: 0.1)
    try await scene.look(16) { number in
      scene.board.note(scene.job, fraction: Double(number) / 100)
    }
    #expect(
      scene.methods.filter { $0.hasPrefix("edit") }
        == ["editMessageText", "editMessageCaption", "editMessageCaption"])
  }

  @Test func aPreviewAfterTheEndDoesNotHideIt() async throws {
    let scene = try await cancelled(during: "editMessageMedia")
    scene.board.note(PicturePreview(bytes: [1]), of: scene.job.id)
    try await scene.look(12)
    let edits = try await endings(scene).filter { $0.row.target == scene.job.id }
    #expect(edits.count == 2, "said by the cancelling, and again after the late preview")
    #expect(scene.methods.count { $0 == "editMessageMedia" } == 1)
  }

  /// A job half done that is cancelled while a call of the method is under way.
  private func cancelled(during method: String) async throws -> Scene {
    let bots = Mutex<BotHarness?>(nil)
    let scene = try await Scene { call, _ in
      guard call.method == method, let bot = bots.withLock({ $0 }) else { return nil }
      do { try await bot.dispatcher.handle([bot.message("/cancel")]) } catch { return .dropped }
      return nil
    }
    bots.withLock { $0 = scene.fixture.bot }
    try await scene.fixture.bot.note(message: 77, for: scene.job.id)
    _ = try await scene.fixture.bot.replies()
    scene.board.note(scene.job, fraction: 0.5)
    return scene
  }

  /// How a job's end is told, in the outbox.
  private func endings(_ scene: Scene) async throws -> [Reply] {
    try await scene.fixture.bot.replies().filter { $0.html.contains("cancelled") }
  }

  @Test func aLateEditDoesNotHideTheEnd() async throws {
    let scene = try await cancelled(during: "editMessageText")
    try await scene.look(12)
    let edits = try await endings(scene).filter { $0.row.target == scene.job.id }
    #expect(edits.count == 2, "said by the cancelling, and again after the late edit")
    #expect(Set(edits.map(\.html)).count == 1)
    #expect(edits.allSatisfy { $0.messageID == 77 && $0.buttons.count == 1 })
  }

  @Test func positionsAreToldOnlyToThoseWhoStillWait() async throws {
    let bots = Mutex<(BotHarness, JobID)?>(nil)
    let scene = try await Scene { call, _ in
      guard call.method == "editMessageText", let (bot, last) = bots.withLock({ $0 })
      else { return nil }
      let text = "/cancel \(last)"
      do { try await bot.dispatcher.handle([bot.message(text)]) } catch { return .dropped }
      return nil
    }
    let bot = scene.fixture.bot
    var waiting: [JobID] = []
    for number in 0..<3 {
      waiting.append(try await bot.order("hill \(number)").id)
      try await bot.note(message: 80 + Int64(number), for: waiting[number])
    }
    let last = waiting[2]
    bots.withLock { $0 = (bot, last) }
    scene.board.note(scene.job, fraction: 0)
    try await scene.look(20) { number in if number == 10 { try await bot.claim() } }
    let edits = scene.fixture.api.calls.filter { $0.method == "editMessageText" }
    #expect(edits.map { $0["message_id"] } == [.integer(81)], "the third has gone meanwhile")
    #expect(edits.first?.text.contains("next in line") == true)
    #expect(try await bot.job(last).state == .cancelled)
  }
}
