import Telegram
import Testing

@Suite struct SetMyCommandsTests {
  @Test func listIsWritten() throws {
    let commands = [BotCommand(command: "imagine", description: "Draw a picture")]
    #expect(
      try JSON(SetMyCommands(commands: commands, scope: .allPrivateChats, languageCode: "ru")) == [
        "commands": [["command": "imagine", "description": "Draw a picture"]],
        "scope": ["type": "all_private_chats"], "language_code": "ru",
      ])
  }

  @Test func scopesAreNamed() throws {
    #expect(try JSON(value: CommandScope.default) == ["type": "default"])
    #expect(try JSON(value: CommandScope.allGroupChats) == ["type": "all_group_chats"])
    #expect(
      try JSON(value: CommandScope.allChatAdministrators) == ["type": "all_chat_administrators"])
    #expect(try JSON(value: CommandScope.chat(5)) == ["type": "chat", "chat_id": 5])
    #expect(
      try JSON(value: CommandScope.chatAdministrators(-5))
        == ["type": "chat_administrators", "chat_id": -5])
  }
}
