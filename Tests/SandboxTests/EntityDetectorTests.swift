import Testing

@testable import Sandbox

@Suite struct EntityDetectorTests {
  private func found(_ text: String) -> [String] {
    var formatted = FormattedText(text)
    EntityDetector.mark(&formatted)
    let units = Array(text.utf16)
    return formatted.entities.map { entity in
      "\(entity.kind.rawValue) "
        + String(decoding: units[entity.offset..<entity.end], as: UTF16.self)
    }
  }

  @Test(arguments: [
    ("/start r_abc", ["bot_command /start"]),
    ("/imagine@zekron_bot a lake", ["bot_command /imagine@zekron_bot"]),
    ("😀 /help, /i", ["bot_command /help", "bot_command /i"]),
    ("a/b //x /a/b", []),
    ("ask @zekron_bot now", ["mention @zekron_bot"]),
    ("mail a@example.com @abc", []),
    ("#art and #1", ["hashtag #art"]),
    ("see https://example.com/a?b=1.", ["url https://example.com/a?b=1"]),
    ("http://x nothttp://a.b", []),
    ("/", []),
    ("nothing here", []),
  ])
  func findsWhatTelegramFinds(text: String, entities: [String]) {
    #expect(found(text) == entities)
  }

  @Test func leavesCodeAndLinksAlone() {
    var text = FormattedText(
      "/a /b",
      entities: [TextEntity(.code, offset: 0, length: 2)])
    EntityDetector.mark(&text)
    #expect(
      text.entities == [
        TextEntity(.code, offset: 0, length: 2), TextEntity(.botCommand, offset: 3, length: 2),
      ])
  }
}
