import Testing

@testable import Zekron

@Suite struct PromptGroupTests {
  @Test func headingsMakeGroups() {
    let text = "a cat\n\n# Sea and sky\n a  boat \nan island\r\n#\nx\n# sea, and SKY\na star\n"
    #expect(
      PromptGroup.read(text) == [
        PromptGroup(name: "prompts", prompts: ["a cat", "x"]),
        PromptGroup(name: "sea-and-sky", prompts: ["a boat", "an island", "a star"]),
      ])
  }

  @Test(arguments: ["", "\n\n", "# only a heading\n"]) func nothingIsNoGroup(_ text: String) {
    #expect(PromptGroup.read(text).isEmpty)
  }

  @Test func namesAreSafeInAFolder() {
    #expect(PromptGroup.read("# ../../etc/passwd\nx").first?.name == "etc-passwd")
  }
}
