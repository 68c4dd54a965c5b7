import Domain
import Services
import TestSupport
import Testing

@testable import Bot

struct LowCreditReminderTests {
  /// The clock of a harness begins at midnight UTC.
  private static func harness(micros: Int64, hour: Int64 = 12) async throws -> BotHarness {
    var setup = BotHarness.Setup()
    setup.credit = micros
    let harness = try await BotHarness(setup)
    harness.time.advance(by: .seconds(hour * 3600))
    return harness
  }

  private static func draw(_ harness: BotHarness) async throws -> [Reply] {
    let job = try await harness.order()
    return try await harness.finish(job.id)
  }

  private static func notices(_ replies: [Reply]) -> [Reply] {
    replies.filter { $0.words.hasPrefix("🔋") }
  }

  @Test func lowCreditIsToldOnceADay() async throws {
    let harness = try await Self.harness(micros: 200_000)
    #expect(Self.notices(try await Self.draw(harness)).isEmpty, "six are left")
    #expect(Self.notices(try await Self.draw(harness)).isEmpty, "five are left")
    let notice = try #require(Self.notices(try await Self.draw(harness)).first)
    #expect(notice.words.contains("$0.1244 left, enough for about 4 pictures"))
    #expect(try await harness.press(notice.data("Top up")).only().words.contains("1 ⭐"))
    #expect(Self.notices(try await Self.draw(harness)).isEmpty, "told today")
    harness.time.advance(by: .seconds(86_400))
    #expect(Self.notices(try await Self.draw(harness)).count == 1)
  }

  @Test func nobodyIsToldAtNightUnlessTheyWantIt() async throws {
    let harness = try await Self.harness(micros: 100_000, hour: 3)
    #expect(Self.notices(try await Self.draw(harness)).isEmpty)
    try await harness.press(.setting(.lowCredit))
    #expect(try await harness.customer().settings.lowCredit == .always)
    #expect(Self.notices(try await Self.draw(harness)).count == 1)
  }

  @Test func itCanBeSwitchedOff() async throws {
    let harness = try await Self.harness(micros: 100_000)
    try await harness.say("/help")
    for message: Int64 in 1...2 { try await harness.press(.setting(.lowCredit), message: message) }
    #expect(try await harness.customer().settings.lowCredit == .never)
    #expect(Self.notices(try await Self.draw(harness)).isEmpty)
  }

  @Test(
    arguments: [
      ("en", 8, false), ("en", 9, true), ("en", 21, true), ("en", 22, false), ("ru", 5, false),
      ("ru", 6, true), ("ru", 18, true), ("ru", 19, false),
    ] as [(String, Int64, Bool)])
  func nightIsGuessedByTheLanguage(language: String, hour: Int64, isAwake: Bool) {
    let now = Timestamp(milliseconds: (20_000 * 24 + hour) * 3_600_000)
    #expect(LowCreditReminder.isAwake(language, at: now) == isAwake)
  }
}
