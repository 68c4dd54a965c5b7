import HTTP

extension World {
  func writeMe(to result: inout JSONWriter) {
    result.beginObject()
    result.field("id", configuration.bot.id)
    result.field("is_bot", true)
    result.field("first_name", configuration.bot.firstName)
    result.field("username", configuration.bot.username)
    result.field("can_join_groups", true)
    result.field("can_read_all_group_messages", true)
    result.field("supports_inline_queries", false)
    result.field("can_connect_to_business", false)
    result.field("has_main_web_app", false)
    result.endObject()
  }

  mutating func setWebhook(_ parameters: CallParameters, url: String, result: inout JSONWriter) {
    if !url.isEmpty {
      keepAllowedUpdates(parameters)
      poll?.bell.ring(.terminated(.conflict("terminated by setWebhook request")))
      poll = nil
    }
    if parameters.flag("drop_pending_updates") { queue.removeAll() }
    webhook = url
    result.bool(true)
  }

  func writeWebhook(to result: inout JSONWriter) {
    result.beginObject()
    result.field("url", webhook)
    result.field("has_custom_certificate", false)
    result.field("pending_update_count", queue.count)
    result.endObject()
  }

  /// `allowed_updates` stays in force until it is given again; a malformed one is ignored.
  mutating func keepAllowedUpdates(_ parameters: CallParameters) {
    guard let value = parameters["allowed_updates"] else { return }
    let list = value.string.flatMap { JSONParser.parse($0) } ?? value
    guard case .array(let names) = list else { return }
    allowedUpdates = names.isEmpty ? nil : Set(names.compactMap { $0.string?.lowercased() })
  }

  /// What a `getUpdates` asks for.
  struct PollRequest: Sendable {
    let limit: Int
    let timeout: Duration
  }

  /// Confirms updates, ends an older poll, and waits if nothing is there.
  ///
  /// - Returns: A poll that waits, or `nil` when the result was written.
  mutating func beginPoll(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) -> (PendingPoll, PollRequest)? {
    guard webhook.isEmpty else { throw .webhookActive }
    keepAllowedUpdates(parameters)
    poll?.bell.ring(.terminated(.otherPoll))
    poll = nil
    if let offset = parameters.integer("offset") { queue.confirm(offset: offset) }
    let request = PollRequest(
      limit: min(max(Int(clamping: parameters.integer("limit") ?? 100), 1), 100),
      timeout: .seconds(min(max(parameters.integer("timeout") ?? 0, 0), 50)))
    guard request.timeout > .zero, !queue.hasWaiting(now: now) else {
      _ = queue.write(limit: request.limit, now: now, to: &result)
      return nil
    }
    let waiting = PendingPoll(id: nextPollID())
    poll = waiting
    return (waiting, request)
  }

  /// Writes what a waiting poll was woken for, or found at the end of its time.
  mutating func endPoll(
    _ waiting: PendingPoll, _ request: PollRequest, now: Int64, result: inout JSONWriter
  ) {
    if poll?.id == waiting.id { poll = nil }
    _ = queue.write(limit: request.limit, now: now, to: &result)
  }
}
