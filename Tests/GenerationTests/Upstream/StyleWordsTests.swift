import Domain
import Testing

@testable import Generation

struct StyleWordsTests {
  private func prompt(_ style: PictureStyle?, isRaw: Bool = false) -> String {
    StyleWords.prompt(
      of: UpstreamFixture.order(UpstreamFixture.request("a lake", style: style, isRaw: isRaw)))
  }

  @Test func styleIsSaidInWords() {
    #expect(prompt(nil) == "a lake")
    #expect(prompt(PictureStyle.none) == "a lake")
    #expect(prompt(.pixel) == "a lake, pixel art")
    #expect(prompt(.pixel, isRaw: true) == "a lake")
  }

  @Test func everyStyleHasWords() {
    for style in PictureStyle.allCases where style != .none {
      #expect(!StyleWords.words(for: style).isEmpty)
    }
  }

  @Test(arguments: [
    ("lowPoly", "low poly"), ("low-poly", "low poly"), ("stained_glass", "stained glass"),
    ("noir", "noir"),
  ])
  func aStyleWithoutWordsIsCalledByItsName(name: String, words: String) {
    #expect(StyleWords.words(from: name) == words)
  }
}
