import HTTP
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: [
    ("null", JSON.null), ("true", .bool(true)), (" -12 ", .integer(-12)), ("1.5", .number(1.5)),
    ("9007199254740993", .integer(9_007_199_254_740_993)), ("\"a\\\"b\"", .string("a\"b")),
    ("\"\\u00e9\\ud83d\\ude00\\n\"", .string("é😀\n")), ("[]", .array([])),
    ("[1, \"x\" ,null]", .array([.integer(1), .string("x"), .null])), ("{ }", .object([])),
    ("\"текст\"", .string("текст")),
  ])
  func readsValues(text: String, value: JSON) {
    #expect(JSONParser.parse(text) == value)
  }

  @Test func objectsKeepOrderAndTheLastOfANameWins() throws {
    let value = try #require(JSONParser.parse(#"{"a":1,"b":{"c":[true]},"a":2}"#))
    #expect(value["a"]?.integer == 2)
    #expect(value["b"]?["c"]?.array == [.bool(true)])
    #expect(value["missing"] == nil)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "{\"a\":}", "tru", "01x", "\"", "\"\\x\"", "\"\\ud800\"", "1 2",
    "\"a\nb\"", "--1", "1e999", "{'a':1}", "01", "-", "+1", "1.", ".5", "1e", "1-2", "0x1", "NaN",
    "Infinity", "\"\\u+1ab\"", "\"\\u12\"", "\u{0B}1", "[1 2]", "{\"a\":1,}", "{1:2}", "\u{FEFF}1",
    "nulL",
    "[", "{\"a\":1", "// 1\n1",
  ])
  func refusesWhatIsNotJSON(text: String) {
    #expect(JSONParser.parse(text) == nil)
  }

  @Test func refusesMoreValuesThanAllowed() {
    let list = Array("[1,[2],{\"a\":3}]".utf8)
    #expect(JSONParser.parse(list, maxValues: 6) != nil)
    #expect(JSONParser.parse(list, maxValues: 5) == nil)
  }

  @Test func refusesBrokenUTF8AndDeepNesting() {
    #expect(JSONParser.parse([0x22, 0xC3, 0x28, 0x22]) == nil)
    #expect(JSONParser.parse(String(repeating: "[", count: 100_000)) == nil)
    let deep = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(JSONParser.parse(deep) != nil)
  }
}
