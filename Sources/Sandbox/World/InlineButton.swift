import HTTP

/// A button of an inline keyboard.
package struct InlineButton: Sendable, Equatable {
  /// The label.
  package let text: String
  /// What pressing does.
  package let action: Action
  /// `danger`, `success`, `primary`, or none.
  package let style: String?

  /// What pressing does.
  package enum Action: Sendable, Equatable {
    case callback(String)
    case url(String)
    case copy(String)
    case pay
    case switchInline(String)
    /// An action that the web chat cannot play; the name of its field.
    case other(String)
  }

  /// The `callback_data`, when pressing sends any.
  package var callbackData: String? {
    if case .callback(let data) = action { data } else { nil }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("text", text)
    if let style { writer.field("style", style) }
    switch action {
    case .callback(let data): writer.field("callback_data", data)
    case .url(let url): writer.field("url", url)
    case .copy(let text):
      writer.name("copy_text")
      writer.beginObject()
      writer.field("text", text)
      writer.endObject()
    case .pay: writer.field("pay", true)
    case .switchInline(let query): writer.field("switch_inline_query_current_chat", query)
    case .other: break
    }
    writer.endObject()
  }
}
