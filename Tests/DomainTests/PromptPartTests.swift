import Testing

@testable import Domain

struct PromptPartTests {
  private let seed = PromptPart.flag(PromptToken(name: "seed", flag: .seed, value: "5"))

  @Test func wordsAroundFlagsAreJoined() {
    let parts: [PromptPart] = [
      seed, .words("a", startsLine: true), seed, .words("b", startsLine: false), seed,
      .literal("c", startsLine: true),
    ]
    #expect(parts.prompt == "a b\nc")
  }

  @Test func partsAreWrittenWordsFirst() {
    let parts: [PromptPart] = [
      .words("a", startsLine: false), seed, .negativeLine("dogs"), .words("b", startsLine: true),
    ]
    #expect(parts.written == "a\nb --seed 5 --no dogs")
  }

  @Test func anEmptyLiteralAddsNothing() {
    let parts: [PromptPart] = [.words("a", startsLine: false), .literal("", startsLine: true)]
    #expect(parts.written == "a")
  }
}
