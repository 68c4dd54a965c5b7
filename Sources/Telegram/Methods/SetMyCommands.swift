/// Sets the command list of a scope and language
/// (https://core.telegram.org/bots/api#setmycommands).
package struct SetMyCommands: BotMethod, Equatable {
  package static let name = "setMyCommands"

  /// At most 100.
  package let commands: [BotCommand]
  package let scope: CommandScope
  /// Two letters (ISO 639-1); `nil` for users whose language has no list of its own.
  package let languageCode: String?

  package init(
    commands: [BotCommand], scope: CommandScope = .default, languageCode: String? = nil
  ) {
    self.commands = commands
    self.scope = scope
    self.languageCode = languageCode
  }

  package func write(to fields: inout some FieldWriter) {
    fields.field("commands", commands)
    fields.field("scope", scope)
    fields.field("language_code", languageCode)
  }
}

/// A line of the command list.
package struct BotCommand: Sendable, Equatable, JSONValue {
  /// 1–32 of `[a-z0-9_]`, without `/`.
  package let command: String
  /// 1–256 characters.
  package let description: String

  package init(command: String, description: String) {
    self.command = command
    self.description = description
  }

  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("command", command)
      $0.field("description", description)
    }
  }
}

/// Who sees a command list (https://core.telegram.org/bots/api#botcommandscope).
package enum CommandScope: Sendable, Equatable, JSONValue {
  case `default`
  case allPrivateChats
  case allGroupChats
  case allChatAdministrators
  case chat(Int64)
  case chatAdministrators(Int64)

  package func write(to json: inout JSONWriter) {
    json.object {
      switch self {
      case .default: $0.field("type", "default")
      case .allPrivateChats: $0.field("type", "all_private_chats")
      case .allGroupChats: $0.field("type", "all_group_chats")
      case .allChatAdministrators: $0.field("type", "all_chat_administrators")
      case .chat(let id):
        $0.field("type", "chat")
        $0.field("chat_id", id)
      case .chatAdministrators(let id):
        $0.field("type", "chat_administrators")
        $0.field("chat_id", id)
      }
    }
  }
}
