import Telegram
import Testing

@Suite struct BotResultTests {
  @Test func resultIsDecoded() throws {
    let result = BotResult(body: Array(#"{"ok":true,"result":[1,2]}"#.utf8))
    #expect(try result.decode([Int].self) == [1, 2])
  }

  @Test(arguments: [#"{"ok":true}"#, #"{"ok":true,"result":"x"}"#, #"{"ok":true,"result":[1,"#, ""])
  func otherShapesAreUnreadable(body: String) {
    #expect(throws: TelegramError.unreadable(status: 200)) {
      try BotResult(body: Array(body.utf8)).decode([Int].self)
    }
  }
}
