import HTTP
import Testing

/// The validator itself, by the rules of JSON Schema 2020-12.
struct JSONSchemaTests {
  private func isValid(_ value: String, _ schema: String) throws -> Bool {
    let document = #"{"schemas":{"Name":{"type":"string"},"a/b":{"type":"null"}}}"#
    let validator = JSONSchema(document: try #require(JSONParser.parse(document)))
    return validator.violations(
      of: try #require(JSONParser.parse(value)), against: try #require(JSONParser.parse(schema))
    ).isEmpty
  }

  @Test(arguments: [
    ("1", #"{"type":"integer"}"#), ("1.0", #"{"type":"integer"}"#), ("1", #"{"type":"number"}"#),
    ("null", #"{"type":["string","null"]}"#), (#""a""#, #"{"enum":["b","a"]}"#),
    ("1.0", #"{"const":1}"#), (#"{"a":1,"b":2}"#, #"{"const":{"b":2,"a":1}}"#),
    (#""é""#, #"{"maxLength":1}"#), (#""👩‍🎨""#, #"{"minLength":3,"maxLength":3}"#),
    (#""ab12""#, #"{"pattern":"^[a-z]+[0-9]+$"}"#), (#""xaby""#, #"{"pattern":"ab"}"#),
    ("7", #"{"pattern":"^a$"}"#), ("5", #"{"minimum":5,"maximum":5}"#),
    ("5", #"{"exclusiveMinimum":4,"exclusiveMaximum":6}"#),
    ("[1,2]", #"{"items":{"type":"integer"},"minItems":2,"maxItems":2}"#),
    (#"{"a":1,"b":"x"}"#, #"{"properties":{"a":{"type":"integer"}},"required":["a"]}"#),
    (#"{"a":1,"b":"x"}"#, #"{"properties":{"a":true},"additionalProperties":{"type":"string"}}"#),
    ("1", #"{"oneOf":[{"type":"string"},{"type":"integer"}]}"#),
    ("1", #"{"anyOf":[{"type":"number"},{"type":"integer"}]}"#),
    ("3", #"{"allOf":[{"minimum":1},{"maximum":3}]}"#),
    (#""a""#, ##"{"$ref":"#/schemas/Name"}"##), ("null", ##"{"$ref":"#/schemas/a~1b"}"##),
    (#""2026-01-31T23:59:59Z""#, #"{"format":"date-time"}"#),
    (#""2026-01-31T23:59:59.5+02:00""#, #"{"format":"date-time"}"#),
    (#""https://a.example/b""#, #"{"format":"uri"}"#), ("1", "true"),
    ("false", #"{"not":{"const":true}}"#),
    ("1", #"{"description":"any","examples":[2]}"#),
  ])
  func theseAreValid(value: String, schema: String) throws {
    #expect(try isValid(value, schema))
  }

  @Test(arguments: [
    ("1.5", #"{"type":"integer"}"#), (#""1""#, #"{"type":"integer"}"#),
    ("true", #"{"type":["string","null"]}"#), (#""c""#, #"{"enum":["b","a"]}"#),
    (#""1""#, #"{"const":1}"#), (#"{"a":1}"#, #"{"const":{"a":1,"b":2}}"#),
    (#""ab""#, #"{"maxLength":1}"#), (#""""#, #"{"minLength":1}"#),
    (#""ab12x""#, #"{"pattern":"^[a-z]+[0-9]+$"}"#), (#""a""#, #"{"pattern":"("}"#),
    ("4", #"{"minimum":5}"#), ("6", #"{"maximum":5}"#), ("4", #"{"exclusiveMinimum":4}"#),
    ("6", #"{"exclusiveMaximum":6}"#), (#"[1,"2"]"#, #"{"items":{"type":"integer"}}"#),
    ("[]", #"{"minItems":1}"#), ("[1,2]", #"{"maxItems":1}"#),
    (#"{"b":1}"#, #"{"required":["a"]}"#),
    (#"{"a":"x"}"#, #"{"properties":{"a":{"type":"integer"}}}"#),
    (#"{"a":null}"#, #"{"properties":{"a":{"type":"integer"}}}"#),
    (#"{"a":1,"b":2}"#, #"{"properties":{"a":true},"additionalProperties":false}"#),
    ("1", #"{"oneOf":[{"type":"number"},{"type":"integer"}]}"#),
    ("null", #"{"oneOf":[{"type":"number"},{"type":"string"}]}"#),
    ("null", #"{"anyOf":[{"type":"number"}]}"#), ("4", #"{"allOf":[{"minimum":1},{"maximum":3}]}"#),
    ("1", ##"{"$ref":"#/schemas/Name"}"##), ("1", ##"{"$ref":"#/schemas/Nobody"}"##),
    ("1", #"{"$ref":"elsewhere.json"}"#), (#""2026-13-01T00:00:00Z""#, #"{"format":"date-time"}"#),
    (#""2026-01-01 00:00:00Z""#, #"{"format":"date-time"}"#),
    (#""2026-01-01T00:00:00""#, #"{"format":"date-time"}"#),
    (#""a.example/b""#, #"{"format":"uri"}"#), (#""a""#, #"{"format":"hostname"}"#),
    ("1", "false"), ("true", #"{"not":{"const":true}}"#),
    ("1", #"{"unevaluatedProperties":false}"#),
  ])
  func theseAreNot(value: String, schema: String) throws {
    #expect(try !isValid(value, schema))
  }
}
