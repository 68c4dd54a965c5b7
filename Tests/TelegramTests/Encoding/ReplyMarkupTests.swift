import Telegram
import Testing

@Suite struct ReplyMarkupTests {
  @Test func eachKindHasItsShape() throws {
    #expect(
      try JSON(value: ReplyMarkup.forceReply(placeholder: "A cat…"))
        == ["force_reply": true, "input_field_placeholder": "A cat…", "selective": true])
    #expect(
      try JSON(value: ReplyMarkup.forceReply(placeholder: nil))
        == ["force_reply": true, "selective": true])
    #expect(try JSON(value: ReplyMarkup.remove) == ["remove_keyboard": true])
    #expect(
      try JSON(value: ReplyMarkup.inline(InlineKeyboard(rows: []))) == ["inline_keyboard": []])
  }
}
