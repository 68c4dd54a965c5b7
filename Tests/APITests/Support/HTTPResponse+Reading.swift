import HTTP

extension HTTPResponse {
  /// The body as text.
  var text: String { String(decoding: body.joined, as: UTF8.self) }

  /// The body as JSON; `.null` when it is none.
  var json: JSON { JSONParser.parse(body.joined) ?? .null }

  /// The text at a path of names and indices, such as `data.0.url`.
  func string(_ path: String) -> String? { json.at(path)?.string }

  /// The names of the fields of the object at a path, in order.
  func names(_ path: String = "") -> [String] {
    guard case .object(let fields) = json.at(path) else { return [] }
    return fields.map(\.name)
  }
}

extension JSON {
  /// The value at a path of names and indices, such as `data.0.url`.
  func at(_ path: String) -> JSON? {
    path.split(separator: ".").reduce(Optional(self)) { value, name in
      guard let index = Int(name), case .array(let elements) = value else {
        return value?[String(name)]
      }
      return elements.indices.contains(index) ? elements[index] : nil
    }
  }

  /// How many elements the array at a path has.
  func count(_ path: String) -> Int { at(path)?.array?.count ?? -1 }
}
