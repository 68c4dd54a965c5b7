/// Lets a payment go on, or stops it with words for the buyer; within 10 s
/// (https://core.telegram.org/bots/api#answerprecheckoutquery).
package struct AnswerPreCheckoutQuery: BotMethod, Equatable {
  package static let name = "answerPreCheckoutQuery"

  package let id: String
  /// Why the payment is refused; `nil` lets it go on.
  package let errorMessage: String?

  package init(id: String, errorMessage: String? = nil) {
    self.id = id
    self.errorMessage = errorMessage
  }

  package func write(to fields: inout some FieldWriter) {
    fields.field("pre_checkout_query_id", id)
    fields.field("ok", errorMessage == nil)
    fields.field("error_message", errorMessage)
  }
}
