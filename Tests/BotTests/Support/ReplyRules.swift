import Domain
import Telegram
import Testing

@testable import Bot

/// What Telegram demands of every call, whatever it says.
enum ReplyRules {
  /// Tags of Telegram's HTML that our texts use.
  private static let tags: Set<String> = ["b", "i", "code", "pre", "blockquote"]
  private static let entities: Set<String> = ["lt", "gt", "amp", "quot"]

  static func check(_ reply: Reply, sourceLocation: SourceLocation) {
    #expect(faults(in: reply.html) == nil, "\(reply.html)", sourceLocation: sourceLocation)
    let limit =
      reply["caption"] == nil ? TextLimits.messageUTF16 : TextLimits.captionUTF16
    #expect(reply.words.utf16.count <= limit, "\(reply.words)", sourceLocation: sourceLocation)
    if ["sendMessage", "editMessageText"].contains(reply.method) {
      #expect(!reply.words.trimmed.isEmpty, sourceLocation: sourceLocation)
    }
    for row in reply.keyboard {
      #expect(
        (1...TextLimits.buttonsPerRow).contains(row.count), sourceLocation: sourceLocation)
      for key in row { check(key, sourceLocation: sourceLocation) }
    }
    #expect(reply.buttons.count <= TextLimits.buttons, sourceLocation: sourceLocation)
    if reply.method == "answerCallbackQuery" {
      #expect(reply.row.lane == .front, sourceLocation: sourceLocation)
      #expect(reply.html.utf16.count <= 200, sourceLocation: sourceLocation)
    } else {
      #expect(reply.chatID == reply.row.chatID, sourceLocation: sourceLocation)
    }
  }

  private static func check(_ key: Reply.Key, sourceLocation: SourceLocation) {
    #expect(!key.title.trimmed.isEmpty, sourceLocation: sourceLocation)
    let actions = [key.data, key.url, key.copies].compactMap { $0 }
    #expect(actions.count == (key.pays ? 0 : 1), "\(key)", sourceLocation: sourceLocation)
    if let data = key.data {
      #expect((1...64).contains(data.utf8.count), "\(data)", sourceLocation: sourceLocation)
    }
    if let copies = key.copies {
      #expect((1...256).contains(copies.utf16.count), sourceLocation: sourceLocation)
    }
  }

  /// What Telegram's parser would refuse, or nil.
  static func faults(in html: String) -> String? {
    var open: [String] = []
    var rest = html[...]
    while let mark = rest.firstIndex(where: { "<>&".contains($0) }) {
      let end: Character = rest[mark] == "&" ? ";" : ">"
      guard rest[mark] != ">", let close = rest[mark...].firstIndex(of: end) else {
        return "stray \(rest[mark...].prefix(20))"
      }
      let inside = rest[rest.index(after: mark)..<close]
      if rest[mark] == "&" {
        guard entities.contains(String(inside)) else { return "entity \(inside)" }
      } else if inside.hasPrefix("/") {
        guard open.popLast() == String(inside.dropFirst()) else { return "tag \(inside)" }
      } else {
        let name = String(inside.prefix { $0 != " " })
        guard tags.contains(name) else { return "tag \(inside)" }
        open.append(name)
      }
      rest = rest[rest.index(after: close)...]
    }
    return open.isEmpty ? nil : "open \(open)"
  }
}
