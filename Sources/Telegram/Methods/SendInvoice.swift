/// Sends an invoice in Telegram Stars (https://core.telegram.org/bots/api#sendinvoice).
///
/// Any invoice can be paid many times; the charge id of the payment is its identity.
package struct SendInvoice: BotMethod, Equatable {
  package static let name = "sendInvoice"

  package let chatID: Int64?
  /// 1–32 characters.
  package let title: String
  /// 1–255 characters.
  package let description: String
  /// Comes back with the payment; 1–128 bytes.
  package let payload: String
  /// The price in whole Stars.
  package let stars: Int64
  /// If not empty, forwarded copies lead to the bot instead of being payable by anyone.
  package let startParameter: String
  package let threadID: Int64?
  package let replyTo: Int64?
  /// Its first button must be the pay button; `nil` shows one of Telegram's.
  package let replyMarkup: InlineKeyboard?
  package let protectContent: Bool

  package init(
    chatID: Int64, title: String, description: String, payload: String, stars: Int64,
    startParameter: String, threadID: Int64? = nil, replyTo: Int64? = nil,
    replyMarkup: InlineKeyboard? = nil, protectContent: Bool = false
  ) {
    self.chatID = chatID
    self.title = title
    self.description = description
    self.payload = payload
    self.stars = stars
    self.startParameter = startParameter
    self.threadID = threadID
    self.replyTo = replyTo
    self.replyMarkup = replyMarkup
    self.protectContent = protectContent
  }

  package func write(to fields: inout some FieldWriter) {
    fields.field("chat_id", chatID)
    fields.field("title", title)
    fields.field("description", description)
    fields.field("payload", payload)
    fields.field("provider_token", "")
    fields.field("currency", "XTR")
    fields.field("prices", [Price(label: title, amount: stars)])
    fields.field("start_parameter", startParameter)
    fields.sending(
      threadID: threadID, replyTo: replyTo, disableNotification: false,
      protectContent: protectContent)
    fields.field("reply_markup", replyMarkup)
  }

  private struct Price: JSONValue {
    let label: String
    let amount: Int64

    func write(to json: inout JSONWriter) {
      json.object {
        $0.field("label", label)
        $0.field("amount", amount)
      }
    }
  }
}
