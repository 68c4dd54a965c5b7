import HTTP

extension JSONSchema {
  /// `minLength`, `maxLength` (in code points), `pattern` and `format`.
  func text(_ value: JSON, _ keyword: JSON.Field, at place: String) -> [String] {
    guard let text = value.string else { return [] }
    let isValid =
      switch keyword.name {
      case "minLength": text.unicodeScalars.count >= Int(keyword.value.integer ?? 0)
      case "maxLength": text.unicodeScalars.count <= Int(keyword.value.integer ?? 0)
      case "pattern": Self.matches(text, keyword.value.string ?? "")
      default: Self.hasFormat(text, keyword.value.string ?? "")
      }
    return isValid
      ? [] : ["\(place): \"\(text.prefix(80))\" breaks \(keyword.name) \(keyword.value.text)"]
  }

  func bound(_ value: JSON, _ keyword: JSON.Field, at place: String) -> [String] {
    guard let number = value.double, let limit = keyword.value.double else { return [] }
    let isValid =
      switch keyword.name {
      case "minimum": number >= limit
      case "maximum": number <= limit
      case "exclusiveMinimum": number > limit
      default: number < limit
      }
    return isValid ? [] : ["\(place): \(value.text) breaks \(keyword.name) \(limit)"]
  }

  /// Whether a text holds a match; a pattern that is none never matches.
  private static func matches(_ text: String, _ pattern: String) -> Bool {
    guard let expression = try? Regex(pattern).matchingSemantics(.unicodeScalar) else {
      return false
    }
    return text.firstMatch(of: expression) != nil
  }

  private static func hasFormat(_ text: String, _ format: String) -> Bool {
    switch format {
    case "date-time":
      matches(
        text,
        #"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})$"#
      )
    case "uuid": matches(text, "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
    case "uri": matches(text, #"^[a-z][a-z0-9+.-]*://[^\s]+$"#)
    case "binary": true
    default: false
    }
  }
}

extension JSON {
  /// Equality of JSON Schema: 1 and 1.0 are the same number, the order of fields does not matter.
  func equals(_ other: JSON) -> Bool {
    switch (self, other) {
    case (.array(let these), .array(let those)):
      these.count == those.count && zip(these, those).allSatisfy { $0.equals($1) }
    case (.object(let these), .object(let those)):
      these.count == those.count
        && these.allSatisfy { field in
          those.contains { $0.name == field.name && $0.value.equals(field.value) }
        }
    default: self == other || double.map { $0 == other.double } == true
    }
  }

  /// A number of either kind.
  var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .null, .bool, .string, .array, .object: nil
    }
  }

  func isOf(type name: String) -> Bool {
    switch self {
    case .null: name == "null"
    case .bool: name == "boolean"
    case .integer: name == "integer" || name == "number"
    case .number(let value): name == "number" || name == "integer" && value.rounded() == value
    case .string: name == "string"
    case .array: name == "array"
    case .object: name == "object"
    }
  }
}
