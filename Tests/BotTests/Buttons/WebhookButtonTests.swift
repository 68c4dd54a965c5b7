import Domain
import Testing

@testable import Bot

struct WebhookButtonTests {
  @Test(arguments: [
    WebhookButton.card, .set, .on, .off, .test, .log, .secret, .rotate, .rotateConfirmed,
    .retry(CallbackID(1)), .retry(CallbackID(.max)),
  ])
  func payloadsAreReadBackAndFit(button: WebhookButton) {
    let whole = Button.webhook(button)
    #expect(Button(payload: whole.payload) == whole)
    #expect(whole.payload.utf8.count + 9 <= 64)
  }

  @Test(arguments: [[], ["z"], ["a"], ["a", "-1"], ["a", "0"], ["a", "x!"], ["c", "1"]])
  func anythingElseIsNone(parts: [String]) {
    #expect(WebhookButton(parts) == nil)
  }
}
