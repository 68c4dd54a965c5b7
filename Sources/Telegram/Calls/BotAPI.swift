/// The way to Telegram: one call, one answer.
///
/// Every implementation promises: the call ends within its deadline (plus, for a throttle, its
/// stated longest wait); cancelling the calling task ends it with `.transport(.cancelled)`; it
/// repeats nothing by itself; no error it throws shows the bot's token.
package protocol BotAPI: Sendable {
  /// Makes a call.
  func call(_ call: BotCall) async throws(TelegramError) -> BotResult
}
