import Lifecycle
import Telegram

/// Asks Telegram who we are, until it answers.
struct Greeting {
  let api: any BotAPI
  let clock: any Clock<Duration>
  let random: @Sendable () -> UInt64
  let logger: Logger

  /// The bot, or nil when `stop` opened before Telegram answered.
  ///
  /// - Throws: `ApplicationError.token` when Telegram refuses the token, or another error that
  ///   no try will mend.
  func me(until stop: Canceller) async throws -> User? {
    try await withThrowingTaskGroup(of: User?.self) { group in
      group.addTask { try await ask() }
      group.addTask {
        await stop.wait()
        return nil
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }

  private func ask() async throws -> User {
    var backoff = Backoff()
    while true {
      do throws(TelegramError) {
        return try await api.getMe()
      } catch {
        switch error {
        case .unauthorized: throw ApplicationError.token(reason: "Telegram refuses it")
        case .methodNotFound:
          throw ApplicationError.token(
            reason: "Telegram knows no such bot; check it, and telegram.baseURL")
        default: break
        }
        guard error.isRetryable else { throw error }
        let wait = backoff.next(random: random())
        logger.warning(
          "telegram.unreachable", [LogField("error", error), LogField("wait", wait)])
        try await clock.sleep(for: wait)
      }
    }
  }
}
