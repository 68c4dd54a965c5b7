/// Shows what the bot is doing, for 5 s or until its next message
/// (https://core.telegram.org/bots/api#sendchataction).
package struct SendChatAction: BotMethod, Equatable {
  package static let name = "sendChatAction"

  package let chatID: Int64?
  package let action: ChatAction
  package let threadID: Int64?

  package init(chatID: Int64, action: ChatAction, threadID: Int64? = nil) {
    self.chatID = chatID
    self.action = action
    self.threadID = threadID
  }

  package func write(to fields: inout some FieldWriter) {
    fields.field("chat_id", chatID)
    fields.field("message_thread_id", threadID == 1 ? nil : threadID)
    fields.field("action", action.rawValue)
  }
}

/// What the bot says it is doing.
package enum ChatAction: String, Sendable {
  case typing
  case uploadPhoto = "upload_photo"
  case uploadDocument = "upload_document"
}
