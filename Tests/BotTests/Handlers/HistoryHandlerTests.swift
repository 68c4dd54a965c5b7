import Domain
import Storage
import TestSupport
import Testing

@testable import Bot

struct HistoryHandlerTests {
  @Test func nothingYetSaysSo() async throws {
    let harness = try await BotHarness()
    #expect(try await harness.say("/history").only().words.hasPrefix("No pictures yet."))
  }

  @Test func pagesGoFromNewestToOldestAndBack() async throws {
    let harness = try await BotHarness()
    for number in 1...10 { try await harness.order("lake \(number)") }
    try await harness.order("hill", from: 8)
    let first = try await harness.say("/history").only()
    #expect(first.words.contains("lake 10") && first.words.contains("lake 3"))
    #expect(!first.words.contains("lake 2\n") && !first.words.contains("hill"))
    #expect(first.keyboard.map(\.count) == [4, 4, 1])
    let second = try await harness.press(first.data("Older"), message: 77).only()
    #expect(second.method == "editMessageText")
    #expect(second.messageID == 77)
    #expect(second.words.contains("lake 2") && second.words.contains("lake 1"))
    #expect(second.buttons.count == 3)
    let back = try await harness.press(second.data("Newer"), message: 77).only()
    #expect(back.words == first.words)
  }

  @Test func linesAreShortWhateverThePrompt() async throws {
    let harness = try await BotHarness()
    for _ in 0..<8 { try await harness.order(String(repeating: "👩‍👩‍👧‍👦", count: 300)) }
    let words = try await harness.say("/history").only().words
    #expect(words.utf16.count < 1000)
    #expect(words.contains("…"))
  }

  @Test func showNeedsToKnowWhat() async throws {
    let harness = try await BotHarness()
    #expect(try await harness.say("/show").only().words.hasPrefix("/show a1b2"))
    for text in ["/show zzz", "/show img_nothing", "/show <b>", "/show #"] {
      #expect(try await harness.say(text).only().words.contains("no such picture"))
    }
  }

  @Test func aPictureIsShownByJobOrByItsOwnName() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    try await harness.finish(job.id)
    for name in ["\(job.id)", job.id.base36.uppercased(), "img_\(job.id.base36)"] {
      let reply = try await harness.say("/show \(name)").only()
      #expect(reply.method == "sendPhoto")
      #expect(reply.row.picture == PictureID("img_\(job.id.base36)"))
      #expect(reply.words.contains("left $0.9748"))
    }
    #expect(
      try await harness.say("/show \(job.id)", from: 8).only().words.contains("no such picture"))
  }

  @Test func groupsDoNotSeeTheReceipt() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    try await harness.finish(job.id)
    let shown = try await harness.say("/show \(job.id)", in: BotHarness.group, thread: 5).only()
    #expect(shown.threadID == 5)
    #expect(!shown.words.contains("left"))
    let file = try await harness.press(.job(.file, job.id), in: BotHarness.group).only()
    #expect(!file.words.contains("left"))
  }

  @Test func anExpiredPictureIsOfferedAgain() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    try await harness.finish(job.id)
    harness.time.advance(by: .seconds(86_401))
    let reply = try await harness.say("/show \(job.id)").only()
    #expect(reply.words.contains("\(job.id) has expired"))
    try await harness.press(reply.data("Try again"))
    #expect(try await harness.jobs().last?.request == job.request)
  }

  @Test func telegramsCopyOutlivesOurs() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    try await harness.finish(job.id)
    try await harness.store.transaction { tx in
      try tx.pictures.setFileID("photo1", isPhoto: true, blob: BotHarness.blob(of: job.id))
    }
    harness.time.advance(by: .seconds(86_401))
    #expect(try await harness.say("/show \(job.id)").only().method == "sendPhoto")
    let file = try await harness.press(.job(.file, job.id)).only()
    #expect(file.words.contains("has expired"), "there is no copy as a document")
  }
}
