/// A chat (https://core.telegram.org/bots/api#chat).
package struct Chat: Sendable, Equatable, Decodable {
  /// Negative for groups and channels; in a private chat the id of the user.
  package let id: Int64
  package let type: ChatType
  package let title: String?
  /// Whether the supergroup has topics.
  package let isForum: Bool

  package init(id: Int64, type: ChatType, title: String? = nil, isForum: Bool = false) {
    self.id = id
    self.type = type
    self.title = title
    self.isForum = isForum
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    id = try fields.decode(Int64.self, forKey: .id)
    type = fields.lenient(.type).flatMap(ChatType.init(rawValue:)) ?? .other
    title = fields.lenient(.title)
    isForum = fields.lenient(.isForum) ?? false
  }

  private enum Keys: String, CodingKey {
    case id, type, title
    case isForum = "is_forum"
  }
}

/// What kind of chat it is.
package enum ChatType: String, Sendable {
  case `private`, group, supergroup, channel
  /// A kind newer than this code.
  case other
}
