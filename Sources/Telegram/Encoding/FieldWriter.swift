import HTTP

/// Takes the parameters of a method, in order.
package protocol FieldWriter {
  /// Adds a parameter; `nil` adds nothing.
  ///
  /// - Parameters:
  ///   - name: Its name in the API: plain ASCII without quotes.
  ///   - value: Its value.
  mutating func field<Value: JSONValue>(_ name: StaticString, _ value: Value?)
}

/// Writes parameters as the members of a JSON object.
package struct ObjectWriter: FieldWriter {
  var json = JSONWriter(capacity: 0)
  private var isFirst = true

  init() {}

  package mutating func field<Value: JSONValue>(_ name: StaticString, _ value: Value?) {
    guard let value else { return }
    json.raw(isFirst ? "\"" : ",\"")
    isFirst = false
    json.raw(name)
    json.raw("\":")
    value.write(to: &json)
  }
}

/// Writes parameters as the fields of a form, next to the files.
package struct FormWriter: FieldWriter {
  private(set) var form = Multipart()
  private let files: [Upload]

  init(files: [Upload]) {
    self.files = files
  }

  package mutating func field<Value: JSONValue>(_ name: StaticString, _ value: Value?) {
    let name = name.description
    // A file under the parameter's own name is the parameter.
    guard let value, !files.contains(where: { $0.name == name }) else { return }
    form.add(name: name, value: value.formText)
  }

  func finished() -> Multipart {
    var form = form
    for file in files {
      form.add(
        name: file.name, fileName: file.fileName, contentType: file.contentType, bytes: file.bytes)
    }
    return form
  }
}
