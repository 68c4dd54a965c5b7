import Testing

@testable import Telegram

@Suite struct DeleteWebhookTests {
  @Test(arguments: [true, false])
  func whatWaitsIsDroppedOnlyWhenAsked(drop: Bool) throws {
    #expect(try JSON(DeleteWebhook(dropPending: drop)) == ["drop_pending_updates": .bool(drop)])
  }
}
