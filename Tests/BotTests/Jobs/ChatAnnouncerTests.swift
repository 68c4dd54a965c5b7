import Domain
import Lifecycle
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

@Suite(.timeLimit(.minutes(1)))
struct ChatAnnouncerTests {
  private func fail(
    _ harness: BotHarness, _ id: JobID, code: String = "E-1A2B3C", board: ProgressBoard
  ) async throws {
    let announcer = ChatAnnouncer(
      context: harness.context, progress: board, outbox: harness.signals.outbox)
    let now = harness.time.now()
    try await harness.store.transaction { tx in
      guard let job = try tx.jobs.job(id) else { return }
      let failed = try JobEnding.fail(job, code: code, in: tx, at: now)
      try announcer.announceFailed(failed, in: tx, at: now)
    }
  }

  @Test func aPictureComesWithReceiptInPrivate() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order("a <lake>")
    let reply = try await harness.finish(job.id).only()
    #expect(reply.method == "sendPhoto")
    #expect(reply.words.hasPrefix("a <lake>\n\nPainted: lake"))
    #expect(reply.words.hasSuffix("$0.0253 · left $0.9747"))
    #expect(reply.row.effect == .delivered(job.id))
  }

  @Test func aPictureInAGroupQuotesItsOrderWithoutReceipt() async throws {
    let harness = try await BotHarness()
    let update = harness.message("/imagine a lake", in: BotHarness.group, thread: 5)
    try await harness.handle([update])
    let job = try #require(try await harness.jobs().first)
    let reply = try await harness.finish(job.id).only()
    #expect(reply.chatID == BotHarness.group.id && reply.threadID == 5)
    #expect(reply.repliesTo == 1000 + update.id)
    #expect(!reply.words.contains("left"))
  }

  @Test func theReceiptFollowsTheSettingsAndTheLanguage() async throws {
    let harness = try await BotHarness()
    try await harness.press(.setting(.receipt))
    let first = try await harness.order()
    #expect(try await !harness.finish(first.id).only().words.contains("left"))
    try await harness.press(.language("ru"))
    let second = try await harness.order()
    let reply = try await harness.finish(second.id).only()
    #expect(reply.words.contains { ("а"..."я").contains($0) })
  }

  @Test func aFailureIsSaidInTheJobsMessageAndIsFree() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    try await harness.note(message: 77, for: job.id)
    try await harness.claim()
    let board = ProgressBoard()
    board.note(job, fraction: 0.5)
    _ = try await harness.replies()
    try await fail(harness, job.id, board: board)
    let reply = try await harness.replies().only()
    #expect(reply.method == "editMessageText")
    #expect(reply.messageID == 77 && reply.row.target == job.id)
    #expect(reply.words == "Could not finish (E-1A2B3C). Nothing charged.")
    #expect(board.entries.isEmpty)
    #expect(try await harness.balance() == Balance(posted: Amount(micros: 1_000_000)))
    try await harness.press(reply.data("Try again"))
    #expect(try await harness.jobs().last?.request == job.request)
  }

  @Test func whatTheEngineRefusesIsSaidAndFree() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    try await harness.note(message: 77, for: job.id)
    try await harness.claim()
    _ = try await harness.replies()
    try await fail(harness, job.id, code: "P-1A2B3C", board: ProgressBoard())
    let words = try await harness.replies().only().words
    #expect(words.contains("refuses to draw this (P-1A2B3C)") && words.contains("Nothing charged"))
    #expect(try await harness.balance() == Balance(posted: Amount(micros: 1_000_000)))
  }

  @Test func aProgramsJobSaysNothing() async throws {
    let harness = try await BotHarness()
    try await harness.say("/help")
    let now = harness.time.now()
    let id = try await harness.store.transaction { [context = harness.context] tx in
      try context.imagine.submit(
        ImagineService.Order(
          account: AccountID(7), origin: "api:1",
          request: GenerationRequest(
            model: "zekron-image-1", prompt: "p", size: PictureSize(width: 256, height: 256),
            seed: 1),
          delivery: nil), in: tx, at: now
      ).job.id
    }
    #expect(try await harness.finish(id).isEmpty)
  }

  @Test func progressGoesToTheBoardAndTheCommitRings() async throws {
    let harness = try await BotHarness()
    let board = ProgressBoard()
    let bell = Wakeup()
    let announcer = ChatAnnouncer(context: harness.context, progress: board, outbox: bell)
    announcer.progress(try await harness.order(), fraction: 0.25)
    #expect(board.entries.map(\.fraction) == [0.25])
    announcer.committed()
    for await _ in bell.rings { break }
  }
}
