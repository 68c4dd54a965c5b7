import FoundationEssentials
import Testing

@testable import Zekron

struct JSONValueTests {
  private static func read(_ text: String) throws -> JSONValue {
    try JSONValue(json5: Array(text.utf8))
  }

  @Test func json5IsRead() throws {
    let text = """
      // comment
      {bare: 'single', "n": 0.0267, big: 9007199254740993, list: [true, null,], /* and */ o: {},}
      """
    #expect(
      try Self.read(text)
        == .object([
          "bare": "single", "n": .number(Decimal(267) / 10_000),
          "big": .number(Decimal(9_007_199_254_740_993)),
          "list": .list([.bool(true), .null]), "o": .object([:]),
        ]))
  }

  @Test(arguments: ["0.0267", "0.1", "0.3", "12.345678", "0.000001", "99999999999.999999"])
  func numbersAreExact(text: String) throws {
    #expect(try Self.read("[\(text)]").written == "[\(text)]")
  }

  @Test(arguments: ["", "{", "{a:}", "{a 1}", "\u{0}", "[1 2]"])
  func otherTextIsRefused(text: String) {
    #expect(throws: JSONValueError.self) { try Self.read(text) }
  }

  @Test func valuesAreWrittenForPeople() throws {
    let text = "{b:[1,'x'],a:null}"
    #expect(try Self.read(text).written == "{a: null, b: [1, \"x\"]}")
  }
}
