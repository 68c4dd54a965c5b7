import Domain
import Resources
import Testing

@testable import Bot

struct CodeExampleTests {
  private static let prompts = [
    "a lake", "a 'lake'", "\"quoted\" \\ back", "line one\nline two\t", "🏔 👩‍👩‍👧‍👦 é", "$HOME `id` !x",
    "'''", "</pre><b>", "\u{1}\u{2028}", "{}{\"a\":1}",
  ]

  private func example(_ prompt: String, negative: String = "") -> CodeExample {
    CodeExample(
      request: GenerationRequest(
        model: "zekron-image-1", prompt: prompt, negative: negative,
        size: PictureSize(width: 1024, height: 768), seed: 42),
      baseURL: "https://zekron.example")
  }

  /// The words of a command line as a shell would split it: single and double quotes, and
  /// backslashes outside of single quotes.
  private func shellWords(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = line[...]
    while let character = rest.popFirst() {
      switch (character, quote) {
      case ("'", "'"), ("\"", "\""): quote = nil
      case ("'", nil), ("\"", nil):
        quote = character
        word = word ?? ""
      case ("\\", nil), ("\\", "\""):
        guard let next = rest.popFirst() else { break }
        if next != "\n" { word = (word ?? "") + String(next) }
      case (_, nil) where character.isWhitespace:
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return quote == nil ? words : []
  }

  @Test(arguments: prompts)
  func theCurlLineCarriesThePromptThroughAShell(prompt: String) throws {
    let words = shellWords(example(prompt, negative: "it's").curl)
    #expect(words.prefix(4) == ["curl", "-X", "POST", "https://zekron.example/v1/generate"])
    #expect(words.count == 10)
    let body = ParameterValue(json: try #require(words.last)).members
    #expect(body["prompt"] == .string(prompt))
    #expect(body["negative_prompt"] == .string("it's"))
    #expect(body["model"] == .string("zekron-image-1"))
    #expect(body["size"] == .string("1024x768"))
    #expect(body["seed"] == .integer(42))
  }

  @Test(arguments: prompts)
  func pythonAndJavaScriptHoldTheSameObject(prompt: String) throws {
    let example = example(prompt)
    for code in [example.python, example.javaScript] {
      let start = try #require(code.range(of: "{\"prompt\"")?.lowerBound)
      let end = try #require(code.range(of: "\"seed\": 42}")?.upperBound)
      let body = ParameterValue(json: String(code[start..<end])).members
      #expect(body["prompt"] == .string(prompt))
      #expect(body["negative_prompt"] == nil)
    }
  }

  @Test(arguments: ["x", "'", "\"", "\n", "🏔", "👩‍👩‍👧‍👦", "\u{1}", "&"])
  func threeExamplesFitOneMessage(unit: String) throws {
    let long = String(repeating: unit, count: 4000)
    let example = example(long, negative: String(long.prefix(1000)))
    let html = try Texts(files: Resources.texts).phrases("ru")(
      .codeIntro, ("curl", example.curl), ("python", example.python),
      ("javascript", example.javaScript))
    #expect(PlainText.of(html: html).utf16.count <= 4096)
    let body = ParameterValue(json: try #require(shellWords(example.curl).last)).members
    let prompt = try #require(body["prompt"]?.text)
    #expect(!prompt.isEmpty && long.hasPrefix(prompt))
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
