import Domain
import Lifecycle
import Services
import Telegram

/// What to do when Telegram did not simply take a refund.
///
/// A refund is asked for until Telegram says yes or no: to give up on silence would give money back
/// twice.
struct RefundAnswer: Sendable {
  let row: OutboxRow
  let settlement: SettlementID
  let parts: OutboxSender.Parts

  func outcome(of error: TelegramError) async throws -> RowDelivery.Outcome {
    guard let topUps = parts.topUps else { return .later(.seconds(30)) }
    guard let answer = Self.answer(error) else { return later(after: error) }
    let now = parts.time.now()
    try await parts.store.transaction { [row, settlement] tx in
      try topUps.finishRefund(of: settlement, answer, in: tx, at: now)
      try tx.outbox.remove([row.id])
    }
    if case .refused(let reason) = answer {
      parts.logger.error(
        "payment.refund.failed",
        [LogField("receipt", settlement.rawValue), LogField("reason", reason)])
    }
    return .done(hasFollowUps: true)
  }

  /// What Telegram has said; nil when it has said nothing about the refund.
  static func answer(_ error: TelegramError) -> TopUpService.RefundAnswer? {
    switch error {
    case .alreadyRefunded, .done: .done
    case .badRequest, .forbidden, .refused: .refused(reason: "\(error)")
    default: nil
    }
  }

  private func later(after error: TelegramError) -> RowDelivery.Outcome {
    let wait: Duration =
      switch error {
      case .retryAfter(let seconds): .seconds(seconds)
      case .unauthorized, .methodNotFound: .seconds(30)
      default: min(.seconds(30), .milliseconds(250) * (1 << min(row.attempts, 8)))
      }
    parts.logger.warning(
      "outbox.retry",
      [
        LogField("row", row.id), LogField("method", row.method),
        LogField("attempt", row.attempts + 1), LogField("wait", wait), LogField("error", error),
      ])
    return .later(wait)
  }
}
