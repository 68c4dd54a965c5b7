import Domain
import Services
import Storage
import TestSupport
import Testing

@testable import Bot

struct ReferenceHandlerTests {
  @Test func theAddressIsTheServersOwn() async throws {
    let harness = try await BotHarness()
    let reply = try await harness.say("/docs").only()
    #expect(reply.words.contains("https://zekron.example/v1/generate"))
    #expect(reply.words.contains("https://zekron.example/docs"))
    #expect(reply.buttons.contains { $0.url == "https://zekron.example/docs" })
    #expect(reply.buttons.contains { $0.title.contains("New key") })
  }

  @Test func aGroupSeesNoButtonsOfThePrivateChat() async throws {
    let harness = try await BotHarness()
    let update = harness.message("/docs", in: BotHarness.group)
    let reply = try await harness.handle([update]).only()
    #expect(reply.words.contains("https://zekron.example/docs"))
    #expect(reply.buttons.isEmpty)
  }
}
