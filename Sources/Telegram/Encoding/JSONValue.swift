/// Something that can stand as the value of a parameter.
package protocol JSONValue {
  /// Writes itself as one JSON value.
  func write(to json: inout JSONWriter)

  /// What stands in a form field: plain text for strings, JSON for everything else.
  var formText: String { get }
}

extension JSONValue {
  package var formText: String {
    var json = JSONWriter()
    write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension String: JSONValue {
  package func write(to json: inout JSONWriter) { json.string(self) }
  package var formText: String { self }
}

extension Int64: JSONValue {
  package func write(to json: inout JSONWriter) { json.number(self) }
}

extension Bool: JSONValue {
  package func write(to json: inout JSONWriter) { json.raw(self ? "true" : "false") }
}

extension Array: JSONValue where Element: JSONValue {
  package func write(to json: inout JSONWriter) {
    json.array(self) { json, element in element.write(to: &json) }
  }
}
