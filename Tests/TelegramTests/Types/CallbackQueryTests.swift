import Telegram
import Testing

@Suite struct CallbackQueryTests {
  private struct Envelope: Decodable {
    let query: CallbackQuery
    enum CodingKeys: String, CodingKey { case query = "callback_query" }
  }

  @Test func inaccessibleMessageIsTold() throws {
    let query = try decoded(Envelope.self, Fixtures.pressOnInaccessible).query
    #expect(
      query.message
        == CallbackMessage(id: 78, chat: Chat(id: 123, type: .private), isAccessible: false))
  }

  @Test func inlineMessageHasOnlyItsID() throws {
    let query = try decoded(Envelope.self, Fixtures.pressInline).query
    #expect(query.message == nil)
    #expect(query.inlineMessageID == "AgAAAD")
    #expect(query.data == "g:1")
  }

  @Test func topicOfTheMessageIsRead() throws {
    let message = try decoded(
      CallbackMessage.self,
      #"{"message_id":1,"date":5,"message_thread_id":7,"is_topic_message":true,"#
        + #""chat":{"id":-1,"type":"supergroup"}}"#)
    #expect(message.threadID == 7)
    #expect(message.isAccessible)
  }
}
