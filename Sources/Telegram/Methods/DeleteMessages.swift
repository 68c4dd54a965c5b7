/// Deletes 1–100 messages of a chat; those that are gone are skipped
/// (https://core.telegram.org/bots/api#deletemessages).
package struct DeleteMessages: BotMethod, Equatable {
  package static let name = "deleteMessages"

  package let chatID: Int64?
  package let messageIDs: [Int64]

  package init(chatID: Int64, messageIDs: [Int64]) {
    self.chatID = chatID
    self.messageIDs = messageIDs
  }

  package func write(to fields: inout some FieldWriter) {
    fields.field("chat_id", chatID)
    fields.field("message_ids", messageIDs)
  }
}
