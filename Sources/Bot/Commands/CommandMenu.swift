package import Telegram

/// Tells Telegram the command menu in every language, and once only: what is told is remembered
/// by the caller.
package enum CommandMenu {
  /// Text that changes whenever the menu does.
  package static func fingerprint(_ texts: Texts) -> String {
    texts.languages.map { language in
      language + commands(texts.phrases(language)).map { $0.command + $0.description }.joined()
    }.joined(separator: "|")
  }

  /// Sends the menus: the fallback language for everybody, each other under its code; groups see
  /// only what is answered there.
  ///
  /// - Throws: The first `TelegramError`; what was told before stays.
  package static func publish(
    _ texts: Texts, to api: any BotAPI
  ) async throws(TelegramError) {
    for language in texts.languages {
      let phrases = texts.phrases(language)
      let code = language == Texts.fallback ? nil : language
      try await send(commands(phrases), scope: .default, code: code, to: api)
      let shared = commands(phrases, where: { !$0.isPrivateMatter })
      try await send(shared, scope: .allGroupChats, code: code, to: api)
    }
  }

  private static func send(
    _ commands: [BotCommand], scope: CommandScope, code: String?, to api: any BotAPI
  ) async throws(TelegramError) {
    try await api.call(SetMyCommands(commands: commands, scope: scope, languageCode: code))
  }

  private static func commands(
    _ phrases: Phrases, where isWanted: (Command) -> Bool = { _ in true }
  ) -> [BotCommand] {
    Command.menu.filter(isWanted).map { command in
      BotCommand(
        command: command.rawValue, description: PlainText.of(html: phrases(command.menuText)))
    }
  }
}
