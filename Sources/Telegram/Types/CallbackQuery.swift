/// A press on an inline button (https://core.telegram.org/bots/api#callbackquery).
package struct CallbackQuery: Sendable, Equatable, Decodable {
  package let id: String
  /// Who pressed; in a group that may be anyone.
  package let from: User
  /// The button's data, 1–64 bytes; clients can forge it.
  package let data: String?
  /// The message with the button, unless it was sent through inline mode.
  package let message: CallbackMessage?
  package let inlineMessageID: String?

  package init(
    id: String, from: User, data: String?, message: CallbackMessage? = nil,
    inlineMessageID: String? = nil
  ) {
    self.id = id
    self.from = from
    self.data = data
    self.message = message
    self.inlineMessageID = inlineMessageID
  }

  private enum CodingKeys: String, CodingKey {
    case id, from, data, message
    case inlineMessageID = "inline_message_id"
  }
}

/// The message under a pressed button; what it shows is not kept.
package struct CallbackMessage: Sendable, Equatable, Decodable {
  package let id: Int64
  package let chat: Chat
  /// False when the bot may no longer read or edit it (`date` is 0).
  package let isAccessible: Bool
  /// The forum topic, if it lies in one.
  package let threadID: Int64?

  package init(id: Int64, chat: Chat, isAccessible: Bool = true, threadID: Int64? = nil) {
    self.id = id
    self.chat = chat
    self.isAccessible = isAccessible
    self.threadID = threadID
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Message.Keys.self)
    id = try fields.decode(Int64.self, forKey: .id)
    chat = try fields.decode(Chat.self, forKey: .chat)
    isAccessible = fields.lenient(.date) != Int64(0)
    threadID = Message.topic(of: fields)
  }
}
