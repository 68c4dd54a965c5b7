import Telegram
import Testing

@Suite struct ChatMemberUpdateTests {
  @Test func statusOfTheNewMemberCounts() throws {
    let update = try decoded(
      ChatMemberUpdate.self,
      #"{"chat":{"id":-5,"type":"group"},"from":{"id":1},"date":1,"#
        + #""old_chat_member":{"status":"left"},"new_chat_member":{"status":"member"}}"#)
    let chat = Chat(id: -5, type: .group)
    #expect(update == ChatMemberUpdate(chat: chat, from: User(id: 1), newStatus: "member"))
  }

  @Test func updateWithoutStatusIsRefused() {
    #expect(throws: DecodingError.self) {
      try decoded(ChatMemberUpdate.self, #"{"chat":{"id":-5},"from":{"id":1}}"#)
    }
  }
}
