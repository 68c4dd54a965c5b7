import Testing

@testable import Domain

struct WebhookTests {
  @Test func theSecretBeforeSignsForAWhile() {
    let start = Timestamp(milliseconds: 1_000_000)
    var webhook = Webhook(
      account: AccountID(1), secret: CallbackSecret("whsec_new"), createdAt: start)
    #expect(webhook.secrets(at: start).map(\.text) == ["whsec_new"])
    webhook.previousSecret = CallbackSecret("whsec_old")
    webhook.previousUntil = start.adding(.seconds(60))
    #expect(webhook.secrets(at: start).map(\.text) == ["whsec_new", "whsec_old"])
    #expect(webhook.secrets(at: start.adding(.seconds(60))).map(\.text) == ["whsec_new"])
  }

  @Test func noDescriptionShowsASecret() {
    let secret = CallbackSecret("whsec_hidden")
    #expect(!"\(secret)".contains("hidden"))
    #expect(!String(reflecting: secret).contains("hidden"))
    var dumped = ""
    dump(secret, to: &dumped)
    #expect(!dumped.contains("hidden"))
  }
}
