/// Fetches the bot's transactions in Stars, oldest first
/// (https://core.telegram.org/bots/api#getstartransactions).
package struct GetStarTransactions: BotMethod, Equatable {
  package static let name = "getStarTransactions"

  /// How many to skip.
  package let offset: Int
  /// 1–100.
  package let limit: Int

  package init(offset: Int, limit: Int = 100) {
    self.offset = offset
    self.limit = limit
  }

  package func write(to fields: inout some FieldWriter) {
    fields.field("offset", Int64(offset))
    fields.field("limit", Int64(limit))
  }
}
