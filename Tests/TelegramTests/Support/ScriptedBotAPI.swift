import HTTP
import Synchronization
import Telegram

/// Answers calls from a list, in order; keeps what was asked.
///
/// After the last answer every call is `.unauthorized`, which ends a poller.
final class ScriptedBotAPI: BotAPI {
  enum Step: Sendable {
    /// The value of `result`, as JSON text.
    case result(String)
    case failure(TelegramError)
    /// Answers only by cancellation.
    case hang
  }

  private let state: Mutex<(steps: [Step], seen: [BotCall])>
  private let before: @Sendable (BotCall) -> Void

  init(_ steps: [Step], before: @escaping @Sendable (BotCall) -> Void = { _ in }) {
    state = Mutex((steps, []))
    self.before = before
  }

  var calls: [BotCall] { state.withLock(\.seen) }
  var methods: [String] { calls.map(\.method) }

  /// The parameter objects of all calls of a method.
  func parameters(of method: String) throws -> [JSON] {
    try calls.filter { $0.method == method }.map { call in
      guard case .json(let bytes) = call.payload else { return .null }
      return try JSON(parsing: bytes)
    }
  }

  func call(_ call: BotCall) async throws(TelegramError) -> BotResult {
    let step = state.withLock { state in
      state.seen.append(call)
      return state.steps.isEmpty ? .failure(.unauthorized) : state.steps.removeFirst()
    }
    before(call)
    switch step {
    case .result(let json): return BotResult(body: Array(#"{"ok":true,"result":\#(json)}"#.utf8))
    case .failure(let error): throw error
    case .hang:
      for await _ in AsyncStream<Void>.makeStream().stream {}
      throw .transport(.cancelled)
    }
  }
}
