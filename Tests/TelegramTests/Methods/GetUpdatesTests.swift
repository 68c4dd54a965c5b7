import Testing

@testable import Telegram

@Suite struct GetUpdatesTests {
  @Test func missingOffsetIsLeftOut() throws {
    let method = GetUpdates(offset: nil, limit: 100, timeout: 50, allowed: ["message"])
    #expect(try JSON(method) == ["limit": 100, "timeout": 50, "allowed_updates": ["message"]])
    #expect(method.chatID == nil)
  }
}
