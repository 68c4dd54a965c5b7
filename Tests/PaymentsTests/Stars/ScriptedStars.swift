import HTTP
import Synchronization
import Telegram

/// A Telegram that knows transactions in Stars, as rows of JSON, and can be told to misbehave.
final class ScriptedStars: BotAPI {
  private let state = Mutex(State())

  private struct State {
    var rows: [String] = []
    var errors: [TelegramError] = []
    var offsets: [Int] = []
    var pageLimit = 100
  }

  /// The offsets that were asked for.
  var offsets: [Int] { state.withLock(\.offsets) }

  func append(_ rows: [String]) { state.withLock { $0.rows += rows } }

  func replace(with rows: [String]) { state.withLock { $0.rows = rows } }

  /// Makes the next calls fail.
  func fail(with errors: [TelegramError]) { state.withLock { $0.errors = errors } }

  /// Gives fewer rows than are asked for.
  func limitPages(to limit: Int) { state.withLock { $0.pageLimit = limit } }

  func call(_ call: BotCall) async throws(TelegramError) -> BotResult {
    guard call.method == "getStarTransactions", case .json(let bytes) = call.payload else {
      throw .methodNotFound
    }
    let numbers = String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    let answer = state.withLock { state -> Result<[String], TelegramError> in
      if !state.errors.isEmpty { return .failure(state.errors.removeFirst()) }
      state.offsets.append(numbers[0])
      return .success(
        Array(state.rows.dropFirst(numbers[0]).prefix(min(numbers[1], state.pageLimit))))
    }
    let rows = try answer.get().joined(separator: ",")
    return BotResult(body: Array(#"{"ok":true,"result":{"transactions":[\#(rows)]}}"#.utf8))
  }

  static func paid(_ id: String, _ stars: Int = 50, by user: Int = 1, payload: String = "x")
    -> String
  {
    row(id, stars, "source", user, payload)
  }

  static func refunded(_ id: String, _ stars: Int = 50, to user: Int = 1) -> String {
    row(id, stars, "receiver", user, "x")
  }

  private static func row(
    _ id: String, _ stars: Int, _ side: String, _ user: Int, _ payload: String
  ) -> String {
    """
    {"id":"\(id)","amount":\(stars),"date":1767225600,"\(side)":{"type":"user",\
    "transaction_type":"invoice_payment","user":{"id":\(user),"is_bot":false,\
    "first_name":"Ann","language_code":"ru"},"invoice_payload":"\(payload)"}}
    """
  }
}
