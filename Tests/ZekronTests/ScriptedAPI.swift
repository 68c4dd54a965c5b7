import HTTP
import Lifecycle
import Synchronization
import Telegram

/// Answers calls as a test says, in order; after the last answer it never answers.
final class ScriptedAPI: BotAPI {
  private let answers: Mutex<[Result<String, TelegramError>]>
  private let log = Mutex<[String]>([])

  /// - Parameter answers: The JSON under `result`, or a failure.
  init(_ answers: [Result<String, TelegramError>]) {
    self.answers = Mutex(answers)
  }

  /// Methods called so far.
  var methods: [String] { log.withLock { $0 } }

  func call(_ call: BotCall) async throws(TelegramError) -> BotResult {
    log.withLock { $0.append(call.method) }
    let answer = answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    guard let answer else {
      await Canceller().wait()
      throw .transport(.cancelled)
    }
    return BotResult(body: Array("{\"ok\":true,\"result\":\(try answer.get())}".utf8))
  }
}
