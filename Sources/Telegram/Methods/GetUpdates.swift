/// Fetches updates and forgets those before `offset`
/// (https://core.telegram.org/bots/api#getupdates).
struct GetUpdates: BotMethod {
  static let name = "getUpdates"

  let offset: Int64?
  /// 1–100.
  let limit: Int
  /// Seconds to wait for the first update; the server clamps to 50.
  let timeout: Int
  let allowed: [String]

  func write(to fields: inout some FieldWriter) {
    fields.field("offset", offset)
    fields.field("limit", Int64(limit))
    fields.field("timeout", Int64(timeout))
    fields.field("allowed_updates", allowed)
  }
}
