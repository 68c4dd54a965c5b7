import FoundationEssentials
import Testing

@testable import Bot

struct ParameterValueTests {
  @Test(arguments: [
    ("null", ParameterValue.null), ("true", .bool(true)), ("7", .integer(7)),
    ("-9223372036854775808", .integer(.min)), ("1.5", .number(1.5)), (#""1""#, .string("1")),
    ("[1,[]]", .array([.integer(1), .array([])])),
    (#"{"a":{"b":null}}"#, .object(["a": .object(["b": .null])])),
  ])
  func everyKindOfJSONComesBack(json: String, value: ParameterValue) throws {
    let read = try JSONDecoder().decode(ParameterValue.self, from: Data(json.utf8))
    #expect(read == value)
    let written = try JSONEncoder().encode(read)
    #expect(String(decoding: written, as: UTF8.self) == json)
  }

  @Test func chatsOfFiftyTwoBitsAreExact() {
    #expect(ParameterValue(json: "-1009007199254740993") == .integer(-1_009_007_199_254_740_993))
  }
}
