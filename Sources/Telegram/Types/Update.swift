/// Something that happened (https://core.telegram.org/bots/api#update).
package struct Update: Sendable, Equatable {
  /// Ascending, but may restart lower after a week of silence.
  package let id: Int64
  package let kind: UpdateKind
  /// Name of the payload that was of a known kind but could not be read; `kind` is `.other` then.
  package let unreadable: String?

  package init(id: Int64, kind: UpdateKind, unreadable: String? = nil) {
    self.id = id
    self.kind = kind
    self.unreadable = unreadable
  }
}

/// What happened.
package enum UpdateKind: Sendable, Equatable {
  case message(Message)
  case editedMessage(Message)
  case callbackQuery(CallbackQuery)
  case preCheckoutQuery(PreCheckoutQuery)
  /// The bot was blocked, unblocked, added or removed.
  case myChatMember(ChatMemberUpdate)
  /// A kind of no use here, newer than this code, or unreadable.
  case other
}

extension Update: Decodable {
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    id = try fields.decode(Int64.self, forKey: .id)
    let key = Keys.payloads.first { fields.contains($0) }
    do {
      kind = try Self.kind(key, of: fields)
      unreadable = nil
    } catch {
      kind = .other
      unreadable = key?.rawValue
    }
  }

  private static func kind(
    _ key: Keys?, of fields: KeyedDecodingContainer<Keys>
  ) throws -> UpdateKind {
    switch key {
    case .message: .message(try fields.decode(Message.self, forKey: .message))
    case .editedMessage: .editedMessage(try fields.decode(Message.self, forKey: .editedMessage))
    case .callbackQuery:
      .callbackQuery(try fields.decode(CallbackQuery.self, forKey: .callbackQuery))
    case .preCheckoutQuery:
      .preCheckoutQuery(try fields.decode(PreCheckoutQuery.self, forKey: .preCheckoutQuery))
    case .myChatMember:
      .myChatMember(try fields.decode(ChatMemberUpdate.self, forKey: .myChatMember))
    case .id, nil: .other
    }
  }

  private enum Keys: String, CodingKey {
    case id = "update_id"
    case message
    case editedMessage = "edited_message"
    case callbackQuery = "callback_query"
    case preCheckoutQuery = "pre_checkout_query"
    case myChatMember = "my_chat_member"

    static let payloads: [Keys] = [
      .message, .callbackQuery, .preCheckoutQuery, .myChatMember, .editedMessage,
    ]
  }
}
