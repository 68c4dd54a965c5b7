import Bot
import Cryptography
import Domain
import Lifecycle
import Telegram

/// Tells Telegram the command menu once, and again when it has changed or Telegram has none.
struct CommandMenuService: Service {
  let name = "command-menu"
  let texts: Texts
  /// Another bot on the same data directory has a menu of its own.
  let botID: Int64
  let api: any BotAPI
  let store: any Store
  let logger: Logger

  private static let mark = "command-menu"

  func run() async throws {
    await tell()
    // A service lives as long as the program.
    await Canceller().wait()
  }

  /// Publishes the menu unless Telegram has it.
  func tell() async {
    let menu = "\(botID)|" + CommandMenu.fingerprint(texts)
    let fingerprint = Hex.encode(SHA256.hash(Array(menu.utf8)))
    do {
      let told = try await store.transaction { tx in try tx.updates.mark(Self.mark) }
      if told == fingerprint, try await hasMenu() { return }
      try await CommandMenu.publish(texts, to: api)
      try await store.transaction { tx in
        try tx.updates.setMark(Self.mark, fingerprint)
      }
      logger.info("menu.published")
    } catch {
      // The menu is a comfort; the next start tries again.
      logger.warning("menu.failed", [LogField("error", error)])
    }
  }

  /// Whether Telegram shows any menu: BotFather can empty it, and a stand-in begins with none.
  private func hasMenu() async throws(TelegramError) -> Bool {
    let commands = try await api.call(BotCall(method: "getMyCommands")).decode([Line].self)
    return !commands.isEmpty
  }

  private struct Line: Decodable {
    let command: String
  }
}
