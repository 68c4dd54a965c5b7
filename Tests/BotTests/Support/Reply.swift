import Domain
import Testing

@testable import Bot

/// A row of the outbox with its parameters opened.
struct Reply {
  let row: OutboxRow
  let fields: [String: ParameterValue]

  /// A button as it goes to Telegram.
  struct Key {
    let title: String
    let data: String?
    let url: String?
    let copies: String?
    let pays: Bool
  }

  init(_ row: OutboxRow) {
    self.row = row
    fields = ParameterValue(json: row.parameters).members
  }

  var method: String { row.method }
  var html: String { self["text"]?.text ?? self["caption"]?.text ?? "" }
  /// What a reader sees.
  var words: String { PlainText.of(html: html) }
  var chatID: Int64? { self["chat_id"]?.number }
  var threadID: Int64? { self["message_thread_id"]?.number }
  var messageID: Int64? { self["message_id"]?.number }
  var repliesTo: Int64? { self["reply_parameters"]?.members["message_id"]?.number }
  var isAlert: Bool { self["show_alert"] == .bool(true) }
  var asksForReply: Bool { self["reply_markup"]?.members["force_reply"] == .bool(true) }

  var keyboard: [[Key]] {
    let rows = self["reply_markup"]?.members["inline_keyboard"]?.items ?? []
    return rows.map { row in
      row.items.map { button in
        Key(
          title: button.members["text"]?.text ?? "", data: button.members["callback_data"]?.text,
          url: button.members["url"]?.text,
          copies: button.members["copy_text"]?.members["text"]?.text,
          pays: button.members["pay"] == .bool(true))
      }
    }
  }

  var buttons: [Key] { keyboard.flatMap { $0 } }

  subscript(_ name: String) -> ParameterValue? { fields[name] }

  /// Data of the first button whose title contains some words.
  func data(
    _ title: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try #require(
      buttons.first { $0.title.contains(title) }?.data, "no button \(title) in \(buttons)",
      sourceLocation: sourceLocation)
  }
}

extension ParameterValue {
  init(json: String) {
    let wrapped = CallParameters(json: "{\"value\":\(json)}")
    self = wrapped["value"] ?? .null
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }
  var number: Int64? { if case .integer(let number) = self { number } else { nil } }
  var items: [ParameterValue] { if case .array(let items) = self { items } else { [] } }
  var members: [String: ParameterValue] {
    if case .object(let members) = self { members } else { [:] }
  }
}

extension [Reply] {
  /// Those that people see in the chat: no answers to presses, no deletions.
  var visible: [Reply] {
    filter {
      [
        "sendMessage", "editMessageText", "sendPhoto", "sendDocument", "sendInvoice",
        "editMessageCaption",
      ].contains($0.method)
    }
  }

  /// The only visible one.
  func only(sourceLocation: SourceLocation = #_sourceLocation) throws -> Reply {
    #expect(visible.count == 1, "\(map(\.html))", sourceLocation: sourceLocation)
    return try #require(visible.first, sourceLocation: sourceLocation)
  }

  /// The answer to the press of a button.
  func toast(sourceLocation: SourceLocation = #_sourceLocation) throws -> Reply {
    let answers = filter { $0.method == "answerCallbackQuery" }
    #expect(answers.count == 1, sourceLocation: sourceLocation)
    return try #require(answers.first, sourceLocation: sourceLocation)
  }
}
