import Bot
import Lifecycle
import Telegram

/// The long poller as a service: every batch is committed before the next poll confirms it.
struct PollingService: Service {
  let name = "poller"
  let poller: LongPoller
  let dispatcher: Dispatcher

  /// Polls until cancelled, beginning without an offset.
  ///
  /// Telegram then gives everything that is not confirmed, and what was handled before is known by
  /// its id. An offset kept from earlier could confirm unseen updates, since ids may start lower
  /// after a week of silence.
  func run() async throws {
    do {
      try await poller.run(offset: nil) { updates in try await dispatcher.handle(updates) }
    } catch is CancellationError {
      return
    }
  }
}
