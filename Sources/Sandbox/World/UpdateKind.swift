/// The kinds of updates that the stand-in makes; raw values are the Bot API's field names.
package enum UpdateKind: String, Sendable, CaseIterable {
  case message
  case callbackQuery = "callback_query"
  case myChatMember = "my_chat_member"
  case preCheckoutQuery = "pre_checkout_query"

  /// How long an unfetched update is kept (telegram-bot-api `Client.cpp`, `add_update`).
  var lifetimeMilliseconds: Int64 {
    switch self {
    case .message, .myChatMember: 86_400_000
    case .callbackQuery, .preCheckoutQuery: 150_000
    }
  }
}
