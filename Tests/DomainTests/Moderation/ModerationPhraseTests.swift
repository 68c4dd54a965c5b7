import Testing

@testable import Domain

struct ModerationPhraseTests {
  private func stands(_ pattern: String, in text: String) throws -> Bool {
    let phrase = try #require(ModerationPhrase(pattern.split(separator: " ")))
    let words = ModerationText(text).words
    return words.indices.contains { phrase.stands(at: $0, in: words) }
  }

  @Test(arguments: [
    ("kid", "a kid", true), ("kid", "kids", false), ("kid*", "kids", true),
    ("*kid", "schoolkid", true), ("*kid", "kids", false), ("*kid*", "schoolkids", true),
    ("kid|child", "my child", true), ("pipe bomb", "a pipe bomb!", true),
    ("pipe bomb", "a bomb pipe", false), ("pipe bomb", "pipe", false),
    ("pipe|tube bomb*", "tube bombs", true), ("pipe bomb", "pipe-bomb", true),
  ])
  func phrasesAreFound(pattern: String, text: String, expected: Bool) throws {
    #expect(try stands(pattern, in: text) == expected)
  }

  @Test(arguments: ["", "*", "a||b", "|", "a*b", "!!!", "a !!!"])
  func whatIsNoPhraseIsNone(pattern: String) {
    #expect(ModerationPhrase(pattern.split(separator: " ")) == nil)
  }
}
