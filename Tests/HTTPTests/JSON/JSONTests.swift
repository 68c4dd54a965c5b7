import HTTP
import Testing

struct JSONTests {
  private let value = JSON.object([
    .init(name: "a", value: .integer(1)), .init(name: "n", value: .null),
    .init(name: "list", value: .array([.string("x")])), .init(name: "a", value: .string("7")),
  ])

  @Test func fieldsAreReadByTheirLastName() {
    #expect(value["a"] == .string("7"))
    #expect(value["n"] == nil && value["none"] == nil)
    #expect(JSON.string("x")["a"] == nil)
  }

  @Test func kindsAreToldApart() {
    #expect(value["list"]?.array == [.string("x")])
    #expect(value["list"]?.string == nil)
    #expect(value["a"]?.integer == 7)
    #expect(JSON.number(1.5).integer == nil && JSON.bool(true).integer == nil)
  }

  @Test func theTextKeepsOrderAndRepetitions() {
    #expect(value.text == #"{"a":1,"n":null,"list":["x"],"a":"7"}"#)
  }
}
