import Telegram
import Testing

@Suite struct MessageEntityTests {
  @Test func offsetsCountUTF16Units() {
    let entity = MessageEntity(type: "mention", offset: 3, length: 4)
    #expect(entity.text(in: "👋 @bot hi") == "@bot")
  }

  @Test(arguments: [(0, 99), (-1, 2), (1, 1), (0, 1), (5, -1), (99, 0)])
  func stretchThatDoesNotFitIsNil(offset: Int, length: Int) {
    let entity = MessageEntity(type: "bold", offset: offset, length: length)
    #expect(entity.text(in: "👋 a") == nil)
  }

  @Test func linkAndUserAreRead() throws {
    let entity = try decoded(
      MessageEntity.self,
      #"{"type":"text_mention","offset":1,"length":2,"user":{"id":5},"url":"u","language":"c"}"#)
    let expected = MessageEntity(
      type: "text_mention", offset: 1, length: 2, url: "u", user: User(id: 5), language: "c")
    #expect(entity == expected)
  }
}
