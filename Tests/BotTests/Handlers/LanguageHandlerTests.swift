import Domain
import Testing

@testable import Bot

struct LanguageHandlerTests {
  @Test func theClientsLanguageDecidesUntilOneIsChosen() async throws {
    let harness = try await BotHarness()
    #expect(try await harness.say("/queue", language: "ru").only().words.contains("в работе"))
    #expect(try await harness.say("/queue", language: "en").only().words.hasPrefix("Nothing"))
  }

  @Test func aChosenLanguageSticks() async throws {
    let harness = try await BotHarness()
    let menu = try await harness.say("/lang").only()
    #expect(menu.buttons.count == 2)
    let done = try await harness.press(menu.data("🇷🇺"), message: 66).only()
    #expect(done.method == "editMessageText")
    #expect(done.messageID == 66)
    #expect(done.words.contains { ("а"..."я").contains($0) })
    let english = try await BotHarness().say("/queue").only().words
    #expect(try await harness.say("/queue", language: "en").only().words != english)
    let restarted = try await harness.restarted()
    #expect(try await restarted.say("/queue", language: "en").only().words != english)
    #expect(try await harness.customer().settings.choseLanguage)
  }

  @Test func aLanguageWeDoNotSpeakChangesNothing() async throws {
    let harness = try await BotHarness()
    try await harness.say("/lang")
    #expect(try await harness.press(.language("xx")).visible.isEmpty)
    #expect(try await harness.customer().language == "en")
    #expect(try await harness.customer().settings.choseLanguage == false)
  }
}
