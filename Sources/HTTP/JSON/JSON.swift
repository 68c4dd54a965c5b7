/// A JSON value (RFC 8259); objects keep the order of their fields.
package enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Field])

  /// One `"name": value` of an object.
  package struct Field: Sendable, Equatable {
    package let name: String
    package let value: JSON

    package init(name: String, value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The last field of that name when this is an object, else `nil`; JSON `null` counts as absent.
  package subscript(_ name: String) -> JSON? {
    guard case .object(let fields) = self,
      let value = fields.last(where: { $0.name == name })?.value, value != .null
    else { return nil }
    return value
  }

  /// The text when this is a string.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements when this is an array.
  package var array: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// A whole number, also when written as a string of digits.
  package var integer: Int64? {
    switch self {
    case .integer(let value): value
    case .string(let text): Int64(text)
    case .null, .bool, .number, .array, .object: nil
    }
  }

  /// The value as JSON text.
  package var text: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
