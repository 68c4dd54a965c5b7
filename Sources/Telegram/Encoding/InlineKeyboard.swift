/// Rows of buttons under a message.
package struct InlineKeyboard: Sendable, Equatable, JSONValue {
  /// At most 8 buttons to a row and 100 in all show well.
  package let rows: [[InlineButton]]

  package init(rows: [[InlineButton]]) {
    self.rows = rows
  }

  package func write(to json: inout JSONWriter) {
    json.object { $0.field("inline_keyboard", rows) }
  }
}

/// A button (https://core.telegram.org/bots/api#inlinekeyboardbutton).
package struct InlineButton: Sendable, Equatable, JSONValue {
  package let text: String
  package let action: ButtonAction
  package let style: ButtonStyle?

  package init(text: String, action: ButtonAction, style: ButtonStyle? = nil) {
    self.text = text
    self.action = action
    self.style = style
  }

  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("text", text)
      switch action {
      case .callback(let data): $0.field("callback_data", data)
      case .url(let url): $0.field("url", url)
      case .copyText(let text): $0.field("copy_text", CopyText(text: text))
      case .pay: $0.field("pay", true)
      case .switchInline(let query): $0.field("switch_inline_query", query)
      }
      $0.field("style", style?.rawValue)
    }
  }

  private struct CopyText: JSONValue {
    let text: String

    func write(to json: inout JSONWriter) { json.object { $0.field("text", text) } }
  }
}

/// What a button does.
package enum ButtonAction: Sendable, Equatable {
  /// Sends a callback query with this data, 1–64 bytes.
  case callback(String)
  case url(String)
  /// Copies a text of 1–256 characters.
  case copyText(String)
  /// Pays the invoice; must be the first button of one.
  case pay
  /// Asks for a chat and writes the bot's name and this query there.
  case switchInline(String)
}

/// The colour of a button (Bot API 9.4; older clients show none).
package enum ButtonStyle: String, Sendable {
  case danger, success, primary
}
