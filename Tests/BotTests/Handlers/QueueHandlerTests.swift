import Domain
import Services
import Testing

@testable import Bot

struct QueueHandlerTests {
  @Test func anEmptyQueueSaysSo() async throws {
    let harness = try await BotHarness()
    #expect(try await harness.say("/queue").only().words == "Nothing is in the works.")
    #expect(
      try await harness.say("/cancel").only().words == "There is nothing to cancel.")
  }

  @Test func jobsAreListedWithTheirPlaces() async throws {
    let harness = try await BotHarness()
    try await harness.order("other", from: 8)
    let running = try await harness.order("first")
    try await harness.claim()
    try await harness.claim()
    let waiting = try await harness.order("second")
    let reply = try await harness.say("/queue").only()
    #expect(reply.words.contains("\(running.id) · being drawn · position –\nfirst"))
    #expect(reply.words.contains("\(waiting.id) · waiting · position 1\nsecond"))
    #expect(!reply.words.contains("other"))
    #expect(reply.keyboard.count == 2)
    try await harness.press(reply.data("\(waiting.id)"))
    #expect(try await harness.job(waiting.id).state == .cancelled)
  }

  @Test(arguments: ["", " all", " ALL"])
  func everythingIsCancelledAtOnce(argument: String) async throws {
    let harness = try await BotHarness()
    for _ in 0..<3 { try await harness.order() }
    let others = try await harness.order(from: 8)
    try await harness.claim()
    let replies = try await harness.say("/cancel" + argument)
    let edits = replies.filter { $0.method == "editMessageText" }
    #expect(edits.count == 3)
    #expect(replies.last?.words == "Cancelled: 3. $0.0756 is yours again.")
    #expect(try await harness.jobs().allSatisfy { $0.state == .cancelled })
    #expect(try await harness.job(others.id).state == .queued)
    #expect(try await harness.balance() == Balance(posted: Amount(micros: 1_000_000)))
    #expect(try await harness.isSound())
  }

  @Test func oneIsCancelledByItsNumber() async throws {
    let harness = try await BotHarness()
    let first = try await harness.order()
    let second = try await harness.order()
    for text in ["/cancel \(first.id)", "/cancel \(second.id.base36.uppercased())"] {
      let replies = try await harness.say(text)
      #expect(replies.last?.words == "Cancelled: 1. $0.0252 is yours again.")
    }
    #expect(try await harness.jobs().allSatisfy { $0.state == .cancelled })
  }

  @Test func whatCannotBeCancelledIsExplained() async throws {
    let harness = try await BotHarness()
    let others = try await harness.order(from: 8)
    let done = try await harness.order()
    try await harness.finish(done.id)
    for text in ["/cancel \(others.id)", "/cancel #zzz", "/cancel <b>"] {
      #expect(try await harness.say(text).only().words.contains("no such picture"))
    }
    let late = try await harness.say("/cancel \(done.id)").only()
    #expect(late.words == "This picture is done already.")
    #expect(try await harness.job(others.id).state != .cancelled)
  }

  @Test func theDrawingIsStopped() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order()
    try await harness.claim()
    try await harness.say("/cancel")
    #expect(try await harness.job(job.id).state == .cancelled)
    #expect(try await harness.claim() == nil)
  }

  @Test func aGroupSeesWhatWasOrderedThere() async throws {
    let harness = try await BotHarness()
    try await harness.order("a secret")
    #expect(
      try await harness.say("/queue", in: BotHarness.group).only().words
        == "Nothing is in the works.")
    try await harness.say("/imagine a lake", in: BotHarness.group)
    let group = try await harness.say("/queue", in: BotHarness.group).only()
    #expect(group.words.contains("a lake") && !group.words.contains("a secret"))
    #expect(group.buttons.count == 1)
    #expect(try await harness.say("/queue").only().buttons.count == 2)
  }
}
