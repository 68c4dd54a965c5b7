import Telegram
import Testing

@Suite struct InlineKeyboardTests {
  @Test func everyButtonHasItsField() throws {
    let keyboard = InlineKeyboard(rows: [
      [
        InlineButton(text: "a", action: .callback("up:1"), style: .danger),
        InlineButton(text: "b", action: .url("https://example.org/?a=1&b=2"), style: .success),
      ],
      [
        InlineButton(text: "c", action: .copyText("key"), style: .primary),
        InlineButton(text: "d", action: .pay),
        InlineButton(text: "e", action: .switchInline("")),
      ],
    ])
    #expect(
      try JSON(value: keyboard) == [
        "inline_keyboard": [
          [
            ["text": "a", "callback_data": "up:1", "style": "danger"],
            ["text": "b", "url": "https://example.org/?a=1&b=2", "style": "success"],
          ],
          [
            ["text": "c", "copy_text": ["text": "key"], "style": "primary"],
            ["text": "d", "pay": true],
            ["text": "e", "switch_inline_query": ""],
          ],
        ]
      ])
  }

  @Test func emptyKeyboardIsWritten() throws {
    #expect(try JSON(value: InlineKeyboard(rows: [])) == ["inline_keyboard": []])
  }
}
