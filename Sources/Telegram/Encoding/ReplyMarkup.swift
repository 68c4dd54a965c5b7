/// What stands under a message, or changes about the client's input.
package enum ReplyMarkup: Sendable, Equatable, JSONValue {
  case inline(InlineKeyboard)
  /// Opens a reply to the message; the placeholder has 1–64 characters.
  case forceReply(placeholder: String?)
  /// Takes a reply keyboard away.
  case remove

  package func write(to json: inout JSONWriter) {
    switch self {
    case .inline(let keyboard): keyboard.write(to: &json)
    case .forceReply(let placeholder):
      json.object {
        $0.field("force_reply", true)
        $0.field("input_field_placeholder", placeholder)
        $0.field("selective", true)
      }
    case .remove: json.object { $0.field("remove_keyboard", true) }
    }
  }
}
