import Testing

@testable import Domain

struct PromptScannerTests {
  private static func parts(_ text: String) throws -> [PromptPart] {
    let table = PromptFlagTable(catalog: try PromptFixtures.catalog())
    return PromptScanner.parts(of: text, table: table)
  }

  @Test func aTextIsCutWhereFlagsStand() throws {
    let parts = try Self.parts("a cat --seed 5 sleeps\nno: dogs\n--- --x")
    #expect(
      parts == [
        .words("a cat", startsLine: false),
        .flag(PromptToken(name: "seed", flag: .seed, value: "5")),
        .words("sleeps", startsLine: false), .negativeLine("dogs"),
        .literal("--x", startsLine: true),
      ])
  }

  @Test func unknownFlagsKeepOnlyWhatLooksLikeAValue() throws {
    let parts = try Self.parts("--chaos 5 --weird cat --vary \"a b\" --tile=x")
    let values = parts.compactMap { part -> String?? in
      if case .flag(let token) = part { token.value } else { nil }
    }
    #expect(values == ["5", nil, "a b", "x"])
  }

  @Test func anEmptyValueIsNone() throws {
    let empty = PromptPart.flag(PromptToken(name: "ar", flag: .ratio, value: nil))
    #expect(try Self.parts("--ar=") == [empty])
    #expect(try Self.parts("--ar \"\"") == [empty])
  }

  @Test func nothingGivesNothing() throws {
    #expect(try Self.parts("") == [])
    #expect(try Self.parts(" \n\u{200B} ") == [])
  }
}
