extension BotAPI {
  /// Calls a method.
  ///
  /// - Parameters:
  ///   - method: What to do.
  ///   - lane: How urgent it is.
  ///   - files: Go along as a form; without any the parameters go as JSON.
  ///   - deadline: Time allowed on the network.
  /// - Returns: The answer, not decoded yet.
  /// - Throws: `TelegramError`.
  @discardableResult
  package func call<M: BotMethod>(
    _ method: M, lane: CallLane = .normal, files: [Upload] = [],
    deadline: Duration = .seconds(30)
  ) async throws(TelegramError) -> BotResult {
    try await call(method.call(lane: lane, files: files, deadline: deadline))
  }

  /// The bot itself; the cheapest test of a token.
  package func getMe() async throws(TelegramError) -> User {
    try await call(BotCall(method: "getMe")).decode(User.self)
  }

  /// Makes polling possible; fine to call when no webhook is set.
  ///
  /// - Parameter dropPending: Forgets every waiting update.
  /// - Throws: `TelegramError`.
  package func deleteWebhook(dropPending: Bool = false) async throws(TelegramError) {
    try await call(DeleteWebhook(dropPending: dropPending), lane: .poll)
  }

  /// Fetches updates; those before `offset` are forgotten by Telegram.
  ///
  /// - Parameters:
  ///   - offset: The first update wanted; `nil` for the earliest that is not forgotten.
  ///   - limit: 1–100.
  ///   - timeout: Seconds to wait for the first update, at most 50; the network deadline is 15 s
  ///     more, so that the server ends first.
  ///   - allowed: Kinds to send; always given, because Telegram remembers the last list.
  /// - Returns: The updates, ascending; unreadable ones are `.other`.
  /// - Throws: `TelegramError`.
  package func getUpdates(
    offset: Int64?, limit: Int = 100, timeout: Int, allowed: [String]
  ) async throws(TelegramError) -> [Update] {
    let method = GetUpdates(offset: offset, limit: limit, timeout: timeout, allowed: allowed)
    let result = try await call(method, lane: .poll, deadline: .seconds(timeout + 15))
    return try result.decode(UpdateList.self).updates
  }

  /// Where to download a file of at most 20 MB.
  ///
  /// - Parameter id: A `fileID`.
  /// - Returns: The file; its path goes to `BotClient.downloadFile`.
  /// - Throws: `TelegramError`.
  package func getFile(id: String) async throws(TelegramError) -> File {
    try await call(GetFile(id: id)).decode(File.self)
  }
}
