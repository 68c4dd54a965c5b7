import Testing

@testable import Domain

struct ModerationPhraseTests {
  private func stands(_ pattern: String, in text: String) throws -> Bool {
    let phrase = try #require(ModerationPhrase(pattern.split(separator: " ")))
    let text = ModerationText(text)
    return text.words.indices.contains { phrase.stands(at: $0, in: text) }
  }

  @Test(arguments: [
    ("kid", "a kid", true), ("kid", "kids", false), ("kid*", "kids", true),
    ("*kid", "schoolkid", true), ("*kid", "kids", false), ("*kid*", "schoolkids", true),
    ("kid|child", "my child", true), ("pipe bomb", "a pipe bomb!", true),
    ("pipe bomb", "a bomb pipe", false), ("pipe bomb", "pipe", false),
    ("pipe|tube bomb*", "tube bombs", true), ("pipe bomb", "pipe-bomb", true),
    ("pipe bomb", "p i p e b o m b", true), ("pipe bomb", "pi pe b omb", true),
    ("bon", "mob on", false), ("sunset", "sun set", false), ("sunset", "su ns et", true),
    ("child*", "ch ildren", true), ("child*", "chi ldren", false), ("be", "b e", false),
    ("minor", "5 min or so", false), ("minor", "m in or", true), ("toy", "to y", true),
  ])
  func phrasesAreFound(pattern: String, text: String, expected: Bool) throws {
    #expect(try stands(pattern, in: text) == expected)
  }

  @Test func aWordMayEndInSeveralPlaces() throws {
    let phrase = try #require(ModerationPhrase(["kid*|ki"]))
    #expect(phrase.ends(at: 0, in: ModerationText("ki ds now")) == [1, 2])
    #expect(phrase.ends(at: 2, in: ModerationText("ki ds now")).isEmpty)
  }

  @Test func wordsRunIntoEachOther() throws {
    let (nude, child) = try (
      #require(ModerationPhrase(["nude|bare"])), #require(ModerationPhrase(["child*"]))
    )
    #expect(nude.runsInto(child, in: ModerationText.plain("nudechildren")))
    #expect(nude.runsInto(child, in: ModerationText.plain("bareachild")))
    #expect(!nude.runsInto(child, in: ModerationText.plain("nudes")))
    #expect(!child.runsInto(nude, in: ModerationText.plain("nudechild")))
  }

  @Test(arguments: ["", "*", "a||b", "|", "a*b", "!!!", "a !!!"])
  func whatIsNoPhraseIsNone(pattern: String) {
    #expect(ModerationPhrase(pattern.split(separator: " ")) == nil)
  }
}
