import HTTP
import Testing

@testable import Sandbox

@Suite struct ReplyMarkupTests {
  private func read(_ json: String) throws -> ReplyMarkup {
    let value = try #require(JSONParser.parse(json))
    return try ReplyMarkup.read(
      CallParameters(fields: [JSON.Field(name: "reply_markup", value: value)]))
  }

  @Test(arguments: [
    (#"{"callback_data":"x"}"#, InlineButton.Action.callback("x")),
    (#"{"url":"https://a.bc"}"#, .url("https://a.bc")), (#"{"pay":true}"#, .pay),
    (#"{"copy_text":{"text":"x"}}"#, .copy("x")),
    (#"{"switch_inline_query_current_chat":""}"#, .switchInline("")),
    (#"{"web_app":{"url":"https://a.bc"}}"#, .other("web_app")),
  ])
  func readsButtons(json: String, action: InlineButton.Action) throws {
    let button = json.replacing("{", with: #"{"text":"a","#, maxReplacements: 1)
    let markup = try read(#"{"inline_keyboard":[[\#(button)]]}"#)
    #expect(
      markup.keyboard?.rows == [[InlineButton(text: "a", action: action, style: nil)]])
  }

  @Test func emptyRowsAndKeyboardsVanish() throws {
    #expect(try read(#"{"inline_keyboard":[]}"#).keyboard == nil)
    #expect(try read(#"{"inline_keyboard":[[]]}"#).keyboard == nil)
    #expect(try read(#"{"keyboard":[["a"]]}"#).keyboard == nil)
    #expect(try read(#"{"force_reply":true}"#).forcedReply == "")
    #expect(try read(#"{"remove_keyboard":true}"#).forcedReply == nil)
  }

  @Test(arguments: [
    (#"{"inline_keyboard":5}"#, "field \"inline_keyboard\" must be of type Array"),
    (
      #"{"inline_keyboard":[["a"]]}"#,
      "can't parse inline keyboard button: InlineKeyboardButton must be an Object"
    ),
    (
      #"{"inline_keyboard":[[{"callback_data":"x"}]]}"#,
      "can't parse inline keyboard button: Can't find field \"text\""
    ),
    (
      #"{"inline_keyboard":[[{"text":"a","callback_data":"x","style":"pink"}]]}"#,
      "can't parse inline keyboard button: Invalid button style specified"
    ),
    (#"{"inline_keyboard":[[{"text":"a","copy_text":{"text":""}}]]}"#, "BUTTON_COPY_TEXT_INVALID"),
  ])
  func refusals(json: String, words: String) {
    #expect(throws: StandInError.badRequest(words)) { try read(json) }
  }

  @Test func aKeyboardHoldsAHundredButtons() throws {
    func keyboard(_ count: Int) -> String {
      let button = #"[{"text":"a","callback_data":"x"}]"#
      let rows = Array(repeating: button, count: count).joined(separator: ",")
      return #"{"inline_keyboard":[\#(rows)]}"#
    }
    #expect(try read(keyboard(100)).keyboard?.rows.count == 100)
    #expect(throws: StandInError.badRequest("reply markup is too long")) {
      try read(keyboard(101))
    }
  }
}
