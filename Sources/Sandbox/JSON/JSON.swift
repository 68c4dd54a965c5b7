/// A JSON value (RFC 8259); objects keep the order of their fields.
enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Field])

  /// One `"name": value` of an object.
  struct Field: Sendable, Equatable {
    let name: String
    let value: JSON
  }

  /// The last field of that name when this is an object, else `nil`; JSON `null` counts as absent.
  subscript(_ name: String) -> JSON? {
    guard case .object(let fields) = self,
      let value = fields.last(where: { $0.name == name })?.value, value != .null
    else { return nil }
    return value
  }

  /// The text when this is a string.
  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements when this is an array.
  var array: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// A whole number, also when written as a string of digits.
  var integer: Int64? {
    switch self {
    case .integer(let value): value
    case .string(let text): Int64(text)
    case .null, .bool, .number, .array, .object: nil
    }
  }

  /// Truth as the Bot API reads it: `true`, `1`, `"true"`, `"yes"`, `"1"`.
  var flag: Bool {
    switch self {
    case .bool(let value): value
    case .integer(let value): value == 1
    case .string(let text): ["true", "yes", "1"].contains(text.lowercased())
    case .null, .number, .array, .object: false
    }
  }

  /// The value as JSON text.
  var text: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
