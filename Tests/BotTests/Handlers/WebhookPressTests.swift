import Domain
import Services
import Testing

@testable import Bot

struct WebhookPressTests {
  @Test func eachPressIsAnsweredOnce() async throws {
    let harness = try await BotHarness()
    try await harness.say("/webhook https://example.com/hook")
    let buttons: [WebhookButton] = [
      .card, .set, .off, .on, .test, .log, .secret, .rotate, .rotateConfirmed,
      .retry(CallbackID(1)),
    ]
    for (index, button) in buttons.enumerated() {
      let replies = try await harness.press(.webhook(button), message: Int64(600 + index))
      #expect(replies.count { $0.method == "answerCallbackQuery" } == 1, "\(button)")
    }
  }

  @Test func aRetryOfAWebhookThatIsOffSaysSo() async throws {
    let harness = try await BotHarness()
    try await harness.say("/webhook https://example.com/hook")
    try await harness.say("/webhook test")
    try await harness.say("/webhook off")
    let replies = try await harness.press(.webhook(.retry(CallbackID(1))))
    let toast = try replies.toast()
    #expect(toast.isAlert && toast["text"]?.text?.contains("off") == true)
  }
}
