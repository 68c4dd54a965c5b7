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

  /// What a shell makes of an unquoted here document: backslashes before `$`, a backtick and
  /// themselves go.
  private func hereDocument(_ line: String) throws -> String {
    let start = try #require(line.firstRange(of: "<<END\n")?.upperBound)
    let end = try #require(line.firstRange(of: "\nEND")?.lowerBound)
    var text = ""
    var rest = line[start..<end]
    while let character = rest.popFirst() {
      if character == "\\", let next = rest.first, "\\$`".contains(next) {
        rest.removeFirst()
        text.append(next)
      } else {
        text.append(character)
      }
    }
    return text
  }

  @Test(arguments: prompts)
  func anEditCarriesItsPictures(prompt: String) throws {
    var request = example(prompt).request
    request.sources = [BlobID("aa"), .awaited]
    request.strength = SourceStrength(thousandths: 850)
    request.isTiled = true
    let example = CodeExample(request: request, baseURL: "https://zekron.example")
    let here = try hereDocument(example.curl)
    #expect(here.contains("$(base64 < photo1.jpg | tr -d '\\n')"))
    let json = here.replacing("$(base64 < photo1.jpg | tr -d '\\n')", with: "AA")
      .replacing("$(base64 < photo2.jpg | tr -d '\\n')", with: "BB")
    let body = ParameterValue(json: json).members
    #expect(body["prompt"] == .string(prompt))
    #expect(body["strength"] == .number(0.85) && body["tile"] == .bool(true))
    #expect(body["images"]?.items.map { $0.members["data"] } == [.string("AA"), .string("BB")])
    #expect(example.python.contains("open(\"photo2.jpg\", \"rb\")"))
    #expect(example.python.contains("\"tile\": True") && example.python.contains("base64"))
    #expect(example.javaScript.contains("readFileSync(\"photo2.jpg\")"))
  }

  @Test(arguments: ["x", "'", "\"", "\n", "🏔", "👩‍👩‍👧‍👦", "\u{1}", "&"])
  func threeExamplesFitOneMessage(unit: String) throws {
    let long = String(repeating: unit, count: 4000)
    let example = example(long, negative: String(long.prefix(1000)))
    let html = try Texts(files: Resources.texts).phrases("ru")(
      .codeIntro, ("curl", example.curl), ("python", example.python),
      ("javascript", example.javaScript))
    #expect(PlainText.of(html: html).utf16.count <= 4096)
    var request = example.request
    request.sources = [.awaited, .awaited]
    let edit = CodeExample(request: request, baseURL: example.baseURL)
    let editHTML = try Texts(files: Resources.texts).phrases("ru")(
      .codeIntro, ("curl", edit.curl), ("python", edit.python), ("javascript", edit.javaScript))
    #expect(PlainText.of(html: editHTML).utf16.count <= 4096)
    let body = ParameterValue(json: try #require(shellWords(example.curl).last)).members
    let prompt = try #require(body["prompt"]?.text)
    #expect(!prompt.isEmpty && long.hasPrefix(prompt))
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
