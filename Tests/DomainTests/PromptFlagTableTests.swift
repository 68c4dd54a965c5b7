import Testing

@testable import Domain

struct PromptFlagTableTests {
  @Test func everyFlagIsFoundByAllItsNames() throws {
    let table = PromptFlagTable(catalog: try PromptFixtures.catalog())
    for flag in PromptFlag.fixed {
      for name in [flag.name] + flag.aliases { #expect(table.flag(name) == flag) }
    }
    #expect(table.flag("xl") == .modelShortcut(name: "xl", model: "zekron-xl"))
    #expect(table.flag("zekron-xl") == nil)
    #expect(table.flag("XL") == nil)
  }

  @Test(arguments: [("sied", "seed"), ("spoler", "spoiler"), ("chaos", nil), ("x1", "xl")])
  func typosAreUnderstood(typed: String, meant: String?) throws {
    let table = PromptFlagTable(catalog: try PromptFixtures.catalog())
    #expect(table.suggestion(for: typed) == meant)
  }

  @Test func longNamesAreNoTypos() throws {
    let table = PromptFlagTable(catalog: try PromptFixtures.catalog())
    #expect(table.suggestion(for: String(repeating: "s", count: 10_000)) == nil)
  }
}
