import Testing

@testable import API

struct FormTextTests {
  @Test(arguments: [
    ("a=1&b=2", ["a": "1", "b": "2"]), ("a", ["a": ""]), ("", [:]), ("&&a=1&", ["a": "1"]),
    ("a=b=c", ["a": "b=c"]), ("a+b=%41%c3%a9+z", ["a b": "Aé z"]), ("a=%zz%4", ["a": "%zz%4"]),
  ])
  func fieldsAreDecoded(text: String, fields: [String: String]) {
    let found = FormText.fields(of: Array(text.utf8))
    #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.value) }) == fields)
  }
}
