import Telegram
import Testing

@Suite struct ChatTests {
  @Test(arguments: [
    ("private", ChatType.private), ("group", .group), ("supergroup", .supergroup),
    ("channel", .channel), ("constellation", .other),
  ])
  func typeIsRead(word: String, type: ChatType) throws {
    #expect(try decoded(Chat.self, #"{"id":1,"type":"\#(word)"}"#) == Chat(id: 1, type: type))
  }

  @Test func idNeedsMoreThan32Bits() throws {
    let text = #"{"id":-1001234567890,"type":"supergroup","title":"Art","is_forum":true}"#
    #expect(
      try decoded(Chat.self, text)
        == Chat(id: -1_001_234_567_890, type: .supergroup, title: "Art", isForum: true))
  }
}
