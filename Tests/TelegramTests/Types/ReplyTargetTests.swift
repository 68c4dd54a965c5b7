import Telegram
import Testing

@Suite struct ReplyTargetTests {
  @Test func targetIsRead() throws {
    let target = try decoded(
      ReplyTarget.self,
      #"{"message_id":9,"from":{"id":42,"is_bot":true,"first_name":"Bot"},"date":1,"#
        + #""chat":{"id":-100,"type":"supergroup"},"caption":"a","media_group_id":"g","#
        + #""photo":[{"file_id":"f","file_unique_id":"u","width":1,"height":2}]}"#)
    let expected = ReplyTarget(
      id: 9, chat: Chat(id: -100, type: .supergroup),
      from: User(id: 42, isBot: true, firstName: "Bot"), caption: "a",
      photo: [PhotoSize(fileID: "f", fileUniqueID: "u", width: 1, height: 2)], mediaGroupID: "g")
    #expect(target == expected)
  }
}
