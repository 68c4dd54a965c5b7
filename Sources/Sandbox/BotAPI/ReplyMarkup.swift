import HTTP

/// The `reply_markup` of a call.
struct ReplyMarkup: Sendable {
  private(set) var keyboard: InlineKeyboard?
  /// Placeholder of a forced reply.
  private(set) var forcedReply: String?

  /// Reads and checks the parameter; a reply keyboard is accepted and not shown.
  static func read(_ parameters: CallParameters) throws(StandInError) -> ReplyMarkup {
    guard
      let value = try parameters.structure(
        "reply_markup", refusal: "can't parse reply keyboard markup JSON object")
    else { return ReplyMarkup() }
    guard case .object = value else { throw .badRequest("object expected as reply markup") }
    var markup = ReplyMarkup()
    if let rows = value["inline_keyboard"] {
      guard let rows = rows.array else {
        throw .badRequest("field \"inline_keyboard\" must be of type Array")
      }
      markup.keyboard = try keyboard(rows)
    }
    if value["force_reply"]?.flag == true {
      let placeholder = value["input_field_placeholder"]?.string ?? ""
      guard placeholder.utf16.count <= 64 else {
        throw .badRequest("INPUT_FIELD_PLACEHOLDER_INVALID")
      }
      markup.forcedReply = placeholder
    }
    return markup
  }

  private static func keyboard(_ rows: [JSON]) throws(StandInError) -> InlineKeyboard? {
    var result: [[InlineButton]] = []
    var count = 0
    for row in rows {
      guard let buttons = row.array else {
        throw .badRequest("field \"inline_keyboard\" must be an Array of Arrays")
      }
      count += buttons.count
      guard count <= 100 else { throw .badRequest("reply markup is too long") }
      var read: [InlineButton] = []
      for item in buttons { read.append(try button(item)) }
      if !read.isEmpty { result.append(read) }
    }
    return result.isEmpty ? nil : InlineKeyboard(rows: result)
  }

  private static func button(_ item: JSON) throws(StandInError) -> InlineButton {
    guard case .object = item else {
      throw flaw("InlineKeyboardButton must be an Object")
    }
    guard let text = item["text"]?.string else { throw flaw("Can't find field \"text\"") }
    guard !text.isEmpty else { throw flaw("Button text must be non-empty") }
    let style = item["style"]?.string
    guard style.map({ ["danger", "success", "primary"].contains($0) }) ?? true else {
      throw flaw("Invalid button style specified")
    }
    return InlineButton(text: text, action: try action(item), style: style)
  }

  private static func flaw(_ text: String) -> StandInError {
    .badRequest("can't parse inline keyboard button: " + text)
  }

  private static func action(_ item: JSON) throws(StandInError) -> InlineButton.Action {
    if let url = item["url"]?.string, !url.isEmpty {
      if let flaw = Link.flaw(in: url) {
        throw .badRequest("inline keyboard button URL '\(url)' is invalid: \(flaw)")
      }
      return .url(url)
    }
    if let data = item["callback_data"]?.string, !data.isEmpty {
      guard data.utf8.count <= 64 else { throw .badRequest("BUTTON_DATA_INVALID") }
      return .callback(data)
    }
    if item["pay"] != nil { return .pay }
    if let copy = item["copy_text"] {
      guard let text = copy["text"]?.string, (1...256).contains(text.utf16.count) else {
        throw .badRequest("BUTTON_COPY_TEXT_INVALID")
      }
      return .copy(text)
    }
    for name in ["switch_inline_query_current_chat", "switch_inline_query"] {
      if case .string(let query) = item[name] { return .switchInline(query) }
    }
    for name in ["web_app", "login_url", "callback_game", "switch_inline_query_chosen_chat"]
    where item[name] != nil {
      return .other(name)
    }
    throw flaw("Text buttons are unallowed in the inline keyboard")
  }
}
