import Bot
import Cryptography
import Domain
import Lifecycle
import Telegram

/// Tells Telegram the command menu once, and again when it has changed.
struct CommandMenuService: Service {
  let name = "command-menu"
  let texts: Texts
  let api: any BotAPI
  let store: any Store
  let logger: Logger

  private static let mark = "command-menu"

  func run() async throws {
    let fingerprint = Hex.encode(SHA256.hash(CommandMenu.fingerprint(texts)))
    let told = try await store.transaction { tx in try tx.updates.mark(Self.mark) }
    if told != fingerprint { await publish(fingerprint) }
    // A service lives as long as the program.
    await Canceller().wait()
  }

  private func publish(_ fingerprint: String) async {
    do {
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
}
