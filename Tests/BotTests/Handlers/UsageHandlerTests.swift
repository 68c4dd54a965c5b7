import Domain
import Services
import Storage
import TestSupport
import Testing

@testable import Bot

struct UsageHandlerTests {
  @Test func nothingSpentIsSaidInWords() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/usage").only()
    #expect(reply.method == "sendMessage" && reply.words.contains("last 30 days"))
    #expect(reply.buttons.map(\.title) == ["7 days", "• 30 days", "90 days"])
  }

  @Test func whatWasSpentIsDrawnByDayAndModel() async throws {
    let harness = try await BotHarness()
    for prompt in ["a lake", "a lake --flash"] {
      let job = try await harness.order(prompt)
      try await harness.finish(job.id)
    }
    harness.time.advance(by: .seconds(86_400))
    let job = try await harness.order("a lake")
    try await harness.finish(job.id)
    let reply = try await harness.say("/usage week").only()
    #expect(reply.method == "sendPhoto" && reply.row.picture == nil)
    #expect(reply.words.hasPrefix("📊 $0.0656 in 7 days · orders: 3\n"))
    guard case .chart(let chart)? = reply.row.attachment else {
      Issue.record("no chart")
      return
    }
    #expect(chart.days.count == 7 && chart.days.last == "2026-01-02")
    #expect(chart.series.map(\.micros.last) == [25_200, 0])
    #expect(chart.total == 65_600)
  }

  @Test func anotherPeriodTakesThePlaceOfTheFirst() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/usage").only()
    let replies = try await harness.press(reply.data("7 days"), message: 66)
    #expect(try replies.call("deleteMessage").messageID == 66)
    #expect(try replies.only().buttons.map(\.title) == ["• 7 days", "30 days", "90 days"])
  }

  @Test func keysAreNamedBesideTheChat() async throws {
    let harness = try await BotHarness()
    try await harness.say("/newkey site")
    let key = try #require(try await harness.keys().first)
    let now = harness.time.now()
    try await harness.store.transaction { [context = harness.context] tx in
      let request = GenerationRequest(
        model: "zekron-image-1", prompt: "a lake", size: PictureSize(width: 512, height: 512),
        seed: 1)
      _ = try context.imagine.submit(
        ImagineService.Order(
          account: AccountID(7), key: key, origin: "api:1", request: request, delivery: nil),
        in: tx, at: now)
    }
    let job = try #require(try await harness.jobs().last)
    try await harness.finish(job.id)
    let other = try await harness.order()
    try await harness.finish(other.id)
    let words = try await harness.say("/usage").only().words
    #expect(words.contains("🔑 site: $0.0252") && words.contains("💬 this chat: $0.0252"))
  }

  @Test(arguments: ["0", "91", "-1", "yesterday", "7 8"])
  func anotherPeriodIsExplained(text: String) async throws {
    let harness = try await BotHarness()
    #expect(try await harness.say("/usage " + text).only().words.contains("/usage week"))
  }
}
