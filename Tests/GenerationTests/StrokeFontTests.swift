import Testing

@testable import Generation

struct StrokeFontTests {
  private static let wanted =
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,:-–_/+%$()…"

  @Test func everyLetterWeWriteHasADesignOfItsOwn() {
    var seen: Set<String> = []
    for character in Self.wanted {
      #expect(StrokeFont.designs[character] != nil, "\(character)")
      seen.insert(StrokeFont.designs[character] ?? "")
    }
    #expect(StrokeFont.designs.count == Self.wanted.count)
    // Capitals and small letters of one shape are drawn at their own size, I and l alike.
    #expect(seen.count == Self.wanted.count - 1)
  }

  @Test func lettersStayWithinTheirLines() {
    for (character, _) in StrokeFont.designs {
      let glyph = StrokeFont.glyph(character)
      #expect(!glyph.lines.isEmpty && glyph.lines.allSatisfy { $0.count >= 2 }, "\(character)")
      let points = glyph.lines.joined()
      #expect(points.allSatisfy { (0...10).contains($0.x) && (0...20).contains($0.y) })
      #expect(glyph.advance > 3 && glyph.advance < 15, "\(character)")
    }
  }

  @Test func digitsAreEquallyWideButTheOne() {
    let widths = Set("023456789".map { StrokeFont.glyph($0).advance })
    #expect(widths.count == 1)
  }

  @Test func whatItCannotWriteIsABox() {
    #expect(StrokeFont.glyph("ж").lines.count == 1)
    #expect(StrokeFont.glyph(" ").lines.isEmpty)
    #expect(StrokeFont.width("", capHeight: 20) == 0)
  }

  @Test func textIsCutToItsRoom() {
    let width = StrokeFont.width("zekron-image-1", capHeight: 26)
    #expect(StrokeFont.cut("zekron-image-1", toWidth: width, capHeight: 26) == "zekron-image-1")
    let cut = StrokeFont.cut("zekron-image-1", toWidth: width / 2, capHeight: 26)
    #expect(cut.hasSuffix("…") && "zekron-image-1".hasPrefix(cut.dropLast()))
    #expect(StrokeFont.width(cut, capHeight: 26) <= width / 2)
    #expect(StrokeFont.cut("abc", toWidth: 0, capHeight: 26) == "…")
  }

  @Test func linesStandOnTheirFoot() {
    let lines = StrokeFont.lines("H", at: .init(x: 10, y: 100), capHeight: 28)
    let ys = lines.joined().map(\.y)
    #expect(ys.max() == 100 && ys.min() == 72)
    #expect(lines.joined().map(\.x).min() == 10)
  }
}
