import Telegram
import Testing

@Suite struct ParseModeTests {
  @Test func modesAreSpelledAsTelegramDoes() throws {
    #expect(try JSON(value: ParseMode.html) == "HTML")
    #expect(try JSON(value: ParseMode.markdownV2) == "MarkdownV2")
    #expect(ParseMode.html.formText == "HTML")
  }
}
