import Telegram
import Testing

@Suite struct MessageDecodingTests {
  @Test func threadOfAnOrdinaryReplyIsNoTopic() throws {
    let text = #"{"message_id":1,"message_thread_id":5,"chat":{"id":-1,"type":"supergroup"}}"#
    #expect(try decoded(Message.self, text).threadID == nil)
  }

  @Test func decorationOfUnexpectedShapeIsLeftOut() throws {
    let message = try decoded(
      Message.self,
      #"{"message_id":1,"date":"soon","chat":{"id":1,"type":"private"},"text":"hi","photo":7,"#
        + #""entities":{},"document":{"file_id":5},"reply_to_message":{"message_id":2},"#
        + #""via_bot":{"id":42,"is_bot":true,"first_name":"B"},"migrate_to_chat_id":-1001}"#)
    #expect(message.text == "hi")
    #expect(message.photo.isEmpty)
    #expect(message.entities.isEmpty)
    #expect(message.document == nil)
    #expect(message.replyTo == nil)
    #expect(message.date == 0)
    #expect(message.viaBot == User(id: 42, isBot: true, firstName: "B"))
    #expect(message.migrateToChatID == -1001)
  }

  @Test(arguments: [
    #"{"chat":{"id":1,"type":"private"}}"#,
    #"{"message_id":1}"#,
    #"{"message_id":1,"chat":{"type":"private"}}"#,
    #"{"message_id":1,"chat":{"id":1,"type":"private"},"from":{"first_name":"Ann"}}"#,
    #"{"message_id":1,"chat":{"id":1,"type":"private"},"refunded_payment":{}}"#,
  ])
  func messageWithoutIdentityIsRefused(text: String) {
    #expect(throws: DecodingError.self) { try decoded(Message.self, text) }
  }

  @Test(arguments: [
    "sticker", "voice", "video", "audio", "animation", "video_note", "location", "contact", "poll",
    "dice", "venue", "story", "paid_media",
  ])
  func mediaIsNoticedWhateverItHolds(field: String) throws {
    for (value, isMedia) in [("{}", true), ("7", true), ("null", false)] {
      let message = try decoded(
        Message.self,
        #"{"message_id":1,"chat":{"id":1,"type":"private"},"\#(field)":\#(value)}"#)
      #expect(message.hasMedia == isMedia)
    }
  }

  @Test(arguments: [
    #""text":"hi""#, #""photo":[]"#, #""new_chat_members":[]"#, #""pinned_message":{}"#,
    #""group_chat_created":true"#,
  ])
  func wordsAndServiceMessagesAreNoMedia(field: String) throws {
    let message = try decoded(
      Message.self, #"{"message_id":1,"chat":{"id":1,"type":"private"},"# + field + "}")
    #expect(!message.hasMedia)
  }
}
