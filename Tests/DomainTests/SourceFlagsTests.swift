import Testing

@testable import Domain

struct SourceFlagsTests {
  private func fault(_ text: String, hasSources: Bool) throws -> PromptError? {
    let flags = SourceFlags(catalog: try PromptFixtures.catalog())
    let order = try PromptFixtures.parse(text)
    do {
      try flags.check(order, hasSources: hasSources)
      return nil
    } catch {
      return error
    }
  }

  @Test func strengthNeedsASource() throws {
    #expect(
      try fault("a fox --iw 0.5 --n 2 --dry", hasSources: false)
        == .needsSource(flag: "--iw", without: "a fox --n 2 --dry"))
    #expect(try fault("a fox --iw 0.5", hasSources: true) == nil)
  }

  @Test func tilesAndVariationsAreOfNewPictures() throws {
    #expect(
      try fault("winter --tile --file", hasSources: true)
        == .notForSources(flag: "--tile", without: "winter --file"))
    #expect(
      try fault("winter --vary 0.2 --tile", hasSources: true)
        == .notForSources(flag: "--tile", without: "winter"), "one answer for both")
    #expect(
      try fault("--vary 0.2", hasSources: true) == .notForSources(flag: "--vary", without: ""))
    #expect(try fault("a --tile --vary 0.2", hasSources: false) == nil)
  }
}
