import Domain
import HTTP
import Testing
import TestSupport

@testable import API

struct FieldReaderTests {
  private func reader(_ body: String) throws -> FieldReader {
    try FieldReader(Array(body.utf8), catalog: SampleCatalog.make())
  }

  @Test(arguments: [
    "", " ", "null", "[]", "7", "\"x\"", "{", "}", "{\"prompt\":\"x\"", "{\"prompt\":\"x\",}",
    "{prompt:\"x\"}", "{'prompt':'x'}", "{\"prompt\":\"x\"}{}", "{\"prompt\":\"x\"} x",
    "{\"prompt\":\"x\"//\n}", "{\"prompt\":\"\u{1}\"}", "{\"prompt\":\"\\x41\"}",
    "{\"prompt\":\"\\ud800\"}", "{\"prompt\":01}", "{\"prompt\":NaN}", "{\"prompt\":+1}",
    "{\"prompt\":.5}", "{\"n\":1.}", "\u{FEFF}{\"prompt\":\"x\"}", "prompt=x", "{\"prompt\" \"x\"}",
  ])
  func whatIsNoJSONObjectIsRefused(body: String) {
    #expect(throws: APIError.invalidJSON) { try reader(body) }
  }

  @Test func bytesThatAreNoUTF8AreRefused() throws {
    let bodies: [[UInt8]] = [
      [0xFF, 0xFE], Array("{\"prompt\":\"".utf8) + [0xC3, 0x28] + Array("\"}".utf8),
      Array("{\"prompt\":\"".utf8) + [0xED, 0xA0, 0x80] + Array("\"}".utf8), [0],
    ]
    for body in bodies {
      #expect(throws: APIError.invalidJSON) {
        try FieldReader(body, catalog: SampleCatalog.make())
      }
    }
  }

  @Test func depthIsBounded() throws {
    func nested(_ levels: Int) -> String {
      "{\"prompt\":\"x\",\"a\":" + String(repeating: "[", count: levels)
        + String(repeating: "]", count: levels) + "}"
    }
    #expect(try reader(nested(30)).prompt() == "x")
    for levels in [33, 10_000, 400_000] {
      #expect(throws: APIError.invalidJSON) { try reader(nested(levels)) }
    }
  }

  @Test func theLastOfEqualNamesWins() throws {
    #expect(try reader(#"{"prompt":"a","prompt":"b"}"#).prompt() == "b")
    #expect(throws: APIError.missingPrompt) {
      try reader(#"{"prompt":"a","prompt":null}"#).prompt()
    }
  }

  @Test(arguments: [
    #"{}"#, #"{"prompt":null}"#, #"{"prompt":""}"#, #"{"prompt":" \t\n\r "}"#,
    #"{"prompt":"\u0000\u0001\u001f\u007f"}"#, #"{"prompt":"\ufeff"}"#, #"{"Prompt":"x"}"#,
  ])
  func aPromptOfNothingIsMissing(body: String) {
    #expect(throws: APIError.missingPrompt) { try reader(body).prompt() }
  }

  @Test(arguments: ["7", "true", "[]", "{}", "[\"x\"]", "1.5"])
  func aPromptIsAText(value: String) {
    #expect(throws: APIError.invalidParameter("prompt", reason: "it must be a text")) {
      try reader(#"{"prompt":\#(value)}"#).prompt()
    }
  }

  @Test func promptsAreCleanedOfWhatNobodySees() throws {
    #expect(try reader(#"{"prompt":" a\u0000b --ar 1:1\u0007 "}"#).prompt() == "a b --ar 1:1")
  }

  @Test(arguments: ["x", "é", "😀", "👩‍👩‍👧‍👦"])
  func promptsAreMeasuredInScalars(unit: String) throws {
    let scalars = unit.unicodeScalars.count
    let most = 4000 / scalars
    let longest =
      String(repeating: unit, count: most) + String(repeating: "x", count: 4000 - most * scalars)
    #expect(try reader("{\"prompt\":\" \(longest) \"}").prompt().unicodeScalars.count == 4000)
    #expect(throws: APIError.promptTooLong(limit: 4000)) {
      try reader("{\"prompt\":\"\(longest)x\"}").prompt()
    }
  }

  @Test func otherTextsHaveTheSameLimit() throws {
    #expect(try reader("{}").text("negative_prompt") == "")
    #expect(try reader(#"{"negative_prompt":" fog "}"#).text("negative_prompt") == "fog")
    #expect(throws: APIError.self) { try reader(#"{"a":7}"#).text("a") }
    #expect(throws: APIError.invalidParameter("a", reason: "it is longer than 2 characters")) {
      try reader(#"{"a":"abc"}"#).text("a", limit: 2)
    }
  }

  @Test(arguments: [("0", 0), ("4294967295", 4_294_967_295), ("7", 7), ("7.0", 7), ("1e3", 1000)])
  func seedsAreWholeNumbers(value: String, seed: UInt32) throws {
    #expect(try reader(#"{"seed":\#(value)}"#).seed() == seed)
  }

  @Test(arguments: [
    "-1", "4294967296", "1.5", "\"7\"", "true", "[]", "{}", "1e300", "99999999999999999999",
  ])
  func otherSeedsAreRefused(value: String) {
    #expect(throws: APIError.self) { try reader(#"{"seed":\#(value)}"#).seed() }
  }

  @Test(arguments: [("0", 0), ("1", 1000), ("0.6004", 600), ("1.0", 1000), ("-0.0", 0)])
  func strengthsAreNumbersFromZeroToOne(value: String, thousandths: Int) throws {
    #expect(try reader(#"{"strength":\#(value)}"#).strength().thousandths == thousandths)
    #expect(try reader("{}").strength() == .standard)
  }

  @Test(arguments: ["-0.1", "1.001", "2", "\"0.5\"", "true", "[]", "9e300"])
  func otherStrengthsAreRefused(value: String) {
    #expect(throws: APIError.self) { try reader(#"{"strength":\#(value)}"#).strength() }
  }

  @Test(arguments: ["7", "true", "[]", "{\"a\":1}", "\"nope\"", "\"ZEKRON-FLASH\"", "\" \""])
  func otherModelsAreRefused(value: String) throws {
    let reader = try reader(#"{"model":\#(value)}"#)
    let error = try #require(throws: APIError.self) {
      try reader.model(else: reader.catalog.standard)
    }
    #expect(error.name == "invalid_model")
  }

  @Test(arguments: ["7", "true", "[]", "[1024,1024]"])
  func otherSizesAreRefused(value: String) throws {
    let reader = try reader(#"{"size":\#(value)}"#)
    let error = try #require(throws: APIError.self) { try reader.size(of: reader.catalog.standard) }
    #expect(error.name == "invalid_size")
  }

  @Test func wordsAreOfTheirList() throws {
    #expect(try reader("{}").word("w", of: ["a"]) == nil)
    #expect(try reader(#"{"w":"a"}"#).word("w", of: ["a"]) == "a")
    for value in ["\"A\"", "7", "\"\""] {
      #expect(throws: APIError.self) { try reader(#"{"w":\#(value)}"#).word("w", of: ["a"]) }
    }
  }

  @Test func tilesAndStylesAreAskedForPlainly() throws {
    #expect(try reader(#"{"tile":true}"#).flag("tile"))
    for absent in ["{}", #"{"tile":false}"#, #"{"tile":null}"#] {
      #expect(try !reader(absent).flag("tile"))
    }
    #expect(try reader(#"{"stylize":0}"#).stylize() == 0)
    for whole in ["{}", #"{"stylize":100}"#, #"{"stylize":null}"#] {
      #expect(try reader(whole).stylize() == nil)
    }
    for wrong in [#"{"tile":1}"#, #"{"tile":"true"}"#] {
      #expect(throws: APIError.self) { try reader(wrong).flag("tile") }
    }
    for wrong in [#"{"stylize":101}"#, #"{"stylize":-1}"#, #"{"stylize":"1"}"#] {
      #expect(throws: APIError.self) { try reader(wrong).stylize() }
    }
  }
}
