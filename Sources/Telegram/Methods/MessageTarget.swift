/// The message that an edit changes.
package enum MessageTarget: Sendable, Equatable {
  case message(chatID: Int64, messageID: Int64)
  /// A message sent through inline mode; it cannot take new uploads.
  case inline(String)

  var chatID: Int64? {
    switch self {
    case .message(let chatID, _): chatID
    case .inline: nil
    }
  }

  func write(to fields: inout some FieldWriter) {
    switch self {
    case .message(let chatID, let messageID):
      fields.field("chat_id", chatID)
      fields.field("message_id", messageID)
    case .inline(let id): fields.field("inline_message_id", id)
    }
  }
}
