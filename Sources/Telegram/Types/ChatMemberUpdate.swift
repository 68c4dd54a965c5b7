/// The bot's own standing in a chat changed
/// (https://core.telegram.org/bots/api#chatmemberupdated).
package struct ChatMemberUpdate: Sendable, Equatable, Decodable {
  package let chat: Chat
  /// Who changed it; in a private chat the user who blocked or unblocked the bot.
  package let from: User
  /// As Telegram names it: `member`, `left`, `kicked` and others.
  package let newStatus: String

  package init(chat: Chat, from: User, newStatus: String) {
    self.chat = chat
    self.from = from
    self.newStatus = newStatus
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    chat = try fields.decode(Chat.self, forKey: .chat)
    from = try fields.decode(User.self, forKey: .from)
    newStatus = try fields.decode(Member.self, forKey: .newMember).status
  }

  private struct Member: Decodable {
    let status: String
  }

  private enum Keys: String, CodingKey {
    case chat, from
    case newMember = "new_chat_member"
  }
}
