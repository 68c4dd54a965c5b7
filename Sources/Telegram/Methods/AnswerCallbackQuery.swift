/// Ends the spinner of a pressed button
/// (https://core.telegram.org/bots/api#answercallbackquery).
package struct AnswerCallbackQuery: BotMethod, Equatable {
  package static let name = "answerCallbackQuery"

  package let id: String
  /// At most 200 characters, shown briefly.
  package var text: String?
  /// Shows the text in a window to be closed.
  package var showAlert: Bool
  /// Opened by the client, such as a `t.me/<bot>?start=` link.
  package var url: String?

  package init(id: String, text: String? = nil, showAlert: Bool = false, url: String? = nil) {
    self.id = id
    self.text = text
    self.showAlert = showAlert
    self.url = url
  }

  package func write(to fields: inout some FieldWriter) {
    fields.field("callback_query_id", id)
    fields.field("text", text)
    fields.field("show_alert", showAlert ? true : nil)
    fields.field("url", url)
  }
}
