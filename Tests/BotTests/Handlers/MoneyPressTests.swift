import Domain
import Testing

@testable import Bot

struct MoneyPressTests {
  @Test func everyButtonIsAnsweredOnceInPrivate() async throws {
    let harness = try await BotHarness()
    for (index, button) in MoneyButtonTests.all.enumerated() {
      let replies = try await harness.press(.money(button), message: 500 + Int64(index))
      #expect(replies.count { $0.method == "answerCallbackQuery" } == 1, "\(button)")
    }
  }

  @Test func groupsAreSentToThePrivateChat() async throws {
    let harness = try await BotHarness()
    for (index, button) in MoneyButtonTests.all.enumerated() {
      let replies = try await harness.press(
        .money(button), in: BotHarness.group, message: 500 + Int64(index))
      #expect(replies.visible.isEmpty, "\(button)")
      #expect(try replies.toast().isAlert, "\(button)")
    }
  }
}
