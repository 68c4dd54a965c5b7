import HTTP
import Synchronization

/// Keeps the calls of another `BotAPI` within Telegram's sending limits.
///
/// Calls of the lanes `.payment`, `.callback` and `.poll` pass at once. Of the others the more
/// urgent go first, calls of one lane in the order they came; `.progress` calls that would wait
/// are dropped. An answer "retry after" closes its chat, or the bot, to the calls that follow and
/// is thrown on: nothing is repeated here.
package final class ThrottledBotAPI: BotAPI {
  private let base: any BotAPI
  private let clock: any Clock<Duration>
  private let time: Stopwatch
  private let state: Mutex<ThrottleState>

  /// - Parameters:
  ///   - base: Makes the calls.
  ///   - limits: What may be sent.
  ///   - clock: For waiting.
  package init(
    base: any BotAPI, limits: ThrottleLimits = ThrottleLimits(), clock: any Clock<Duration>
  ) {
    self.base = base
    self.clock = clock
    time = Stopwatch(clock)
    state = Mutex(ThrottleState(limits: limits))
  }

  /// Makes a call when its turn has come.
  ///
  /// - Parameter call: The call; its deadline begins when it is sent.
  /// - Returns: The answer.
  /// - Throws: `.dropped`, `.overloaded`, `.retryAfter` (also for a wait longer than
  ///   `ThrottleLimits.maxWait`), `.transport(.cancelled)`, or what the call throws.
  package func call(_ call: BotCall) async throws(TelegramError) -> BotResult {
    if !call.lane.passesLimits { try await waitTurn(lane: call.lane, chatID: call.chatID) }
    do {
      return try await base.call(call)
    } catch {
      if case .retryAfter(let seconds) = error, call.lane != .poll {
        let now = time.elapsed
        state.withLock { $0.freeze(chatID: call.chatID, seconds: seconds, now: now) }
      }
      throw error
    }
  }

  /// Calls waiting for their turn.
  package var waitingCount: Int { state.withLock { $0.waitingCount } }

  private func waitTurn(lane: CallLane, chatID: Int64?) async throws(TelegramError) {
    var admission = state.withLock { $0.enter(lane: lane, chatID: chatID, now: time.elapsed) }
    while true {
      switch admission {
      case .go: return
      case .refuse(let error): throw error
      case .wait(let ticket, let wait):
        do {
          try await clock.sleep(for: wait)
        } catch {
          state.withLock { $0.leave(ticket) }
          throw .transport(.cancelled)
        }
        admission = state.withLock { $0.retry(ticket, now: time.elapsed) }
      }
    }
  }
}
