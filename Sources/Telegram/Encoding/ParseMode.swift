/// How Telegram reads the markup of a text.
package enum ParseMode: String, Sendable, JSONValue {
  /// https://core.telegram.org/bots/api#html-style; escape user text with `HTMLText.escape`.
  case html = "HTML"
  case markdownV2 = "MarkdownV2"

  package func write(to json: inout JSONWriter) { json.string(rawValue) }
  package var formText: String { rawValue }
}
