/// Deletes a message younger than 48 h (https://core.telegram.org/bots/api#deletemessage).
package struct DeleteMessage: BotMethod, Equatable {
  package static let name = "deleteMessage"

  package let chatID: Int64?
  package let messageID: Int64

  package init(chatID: Int64, messageID: Int64) {
    self.chatID = chatID
    self.messageID = messageID
  }

  package func write(to fields: inout some FieldWriter) {
    fields.field("chat_id", chatID)
    fields.field("message_id", messageID)
  }
}
