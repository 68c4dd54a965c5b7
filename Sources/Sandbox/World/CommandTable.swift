/// The bot's command lists by scope and language.
struct CommandTable: Sendable {
  private var lists: [Key: [Command]] = [:]

  struct Command: Sendable, Equatable {
    let name: String
    let description: String
  }

  struct Key: Sendable, Hashable {
    /// The scope as one word, such as `all_private_chats` or `chat_member:-1001:101`.
    let scope: String
    /// Two letters, or empty for every language.
    let language: String
  }

  subscript(key: Key) -> [Command] {
    get { lists[key] ?? [] }
    set { lists[key] = newValue.isEmpty ? nil : newValue }
  }

  /// What a person is shown in a chat
  /// (https://core.telegram.org/bots/api#determining-list-of-commands).
  func shown(chat: Int64, user: SandboxUser) -> [Command] {
    let scopes =
      chat > 0
      ? ["chat:\(chat)", "all_private_chats", "default"]
      : ["chat_member:\(chat):\(user.id)", "chat:\(chat)", "all_group_chats", "default"]
    let language = String((user.language ?? "").prefix(2))
    for scope in scopes {
      for language in [language, ""] {
        if let list = lists[Key(scope: scope, language: language)] { return list }
      }
    }
    return []
  }
}
