import Domain
import Testing

@testable import Bot

struct CatalogHandlerTests {
  @Test func modelsAreListedWithTheChosenOneMarked() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/models").only()
    #expect(reply.words.contains("✓ Zekron Image v0.1.1 · GA"))
    #expect(reply.words.contains("zekron-image-1 · up to 2048×2048 · $0.025–$0.028"))
    #expect(reply.buttons.map(\.title) == ["Use zekron-flash"])
    let toast = try await harness.press(reply.data("zekron-flash")).toast()
    #expect(toast.words == "Saved")
    #expect(try await harness.customer().settings.model == "zekron-flash")
    #expect(try await harness.say("/models").only().words.contains("✓ Zekron Flash"))
  }

  @Test func groupsSeeTheModelsWithoutButtons() async throws {
    let harness = try await BotHarness()
    #expect(try await harness.say("/models", in: BotHarness.group).only().buttons.isEmpty)
  }

  @Test func thePriceListNamesEveryModel() async throws {
    let harness = try await BotHarness()
    let words = try await harness.say("/price").only().words
    #expect(words.contains("zekron-image-1: $0.025–$0.028"))
    #expect(words.contains("zekron-flash: $0.015–$0.02"))
  }

  @Test func aPromptHasItsExactPrice() async throws {
    let harness = try await BotHarness()
    // The published sample: 44 characters cost $0.0267.
    let prompt = String(repeating: "x", count: 44)
    let reply = try await harness.say("/price \(prompt) --n 2").only()
    #expect(reply.words.hasPrefix("$0.0534 for 2 × zekron-image-1, "))
    #expect(reply.words.hasSuffix("44 characters."))
    #expect(try await harness.jobs().isEmpty)
  }

  @Test func aFaultyPromptIsExplained() async throws {
    let harness = try await BotHarness()
    #expect(try await harness.say("/price a lake --n 9").only().words.contains("--n 9"))
    #expect(try await harness.say("/price --flash").only().words.contains("Nothing charged"))
  }
}
