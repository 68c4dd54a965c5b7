import Testing

@testable import Domain

struct PromptWritingTests {
  @Test(arguments: [
    ("a cat", true), ("", true), ("a -- b", true), ("a — b", true), ("x no: y", true),
    ("a --b", false), ("—b", false), ("a ---", false), ("a --- b", false), ("no: y", false),
    ("a\n no: y", false), ("a\nbez: y", true), ("a —-", false),
  ])
  func wordsAreToldFromFlags(text: String, isPlain: Bool) {
    #expect(PromptWriting.isPlain(text) == isPlain)
  }

  @Test func valuesAreQuotedWhereTheyMustBe() {
    func written(_ flag: PromptFlag, _ value: String?) -> String {
      PromptWriting.flag(PromptToken(name: flag.name, flag: flag, value: value))
    }
    #expect(written(.seed, "5") == "--seed 5")
    #expect(written(.dry, nil) == "--dry")
    #expect(written(.style, "oil paint") == "--style \"oil paint\"")
    #expect(written(.negative, "dogs, cats") == "--no dogs, cats")
    #expect(written(.negative, "no: dogs") == "--no no: dogs")
    #expect(written(.negative, "--n 2") == "--no \"--n 2\"")
    #expect(written(.negative, "'til") == "--no \"'til\"")
    #expect(written(.file, "yes") == "--file=yes")
  }

  @Test func wordsThatLookLikeFlagsGoLast() {
    #expect(PromptWriting.text(prompt: "a", flags: ["--n 2"]) == "a --n 2")
    #expect(PromptWriting.text(prompt: "--a", flags: ["--n 2"]) == "--n 2 --- --a")
    #expect(PromptWriting.text(prompt: "--a", flags: []) == "--- --a")
    #expect(PromptWriting.text(prompt: "", flags: ["--n 2", "--dry"]) == "--n 2 --dry")
    #expect(PromptWriting.text(prompt: "", flags: []) == "")
  }
}
