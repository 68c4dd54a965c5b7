import HTTP

/// Validates values against JSON Schema 2020-12, as far as our OpenAPI document uses it.
///
/// A keyword that it does not know is itself a violation: nothing is passed over in silence.
struct JSONSchema {
  /// Where `$ref` leads: the document that holds the schema.
  let document: JSON

  /// Keywords that say nothing about validity.
  private static let annotations: Set<String> = [
    "title", "description", "default", "example", "examples", "contentEncoding",
    "contentMediaType", "deprecated", "readOnly", "writeOnly", "$comment",
  ]

  /// What is wrong with a value, each with its place; empty when it is valid.
  func violations(of value: JSON, against schema: JSON, at place: String = "$") -> [String] {
    if schema == .bool(true) { return [] }
    guard case .object(let keywords) = schema else { return ["\(place): must not be there"] }
    return keywords.flatMap { keyword in
      violations(of: value, keyword: keyword, schema: schema, at: place)
    }
  }

  /// The value that a reference such as `#/components/schemas/Job` leads to.
  func resolved(_ reference: String) -> JSON? {
    guard reference.hasPrefix("#/") else { return nil }
    var value: JSON? = document
    for name in reference.dropFirst(2).split(separator: "/") {
      value = value?[String(name).replacing("~1", with: "/").replacing("~0", with: "~")]
    }
    return value
  }

  private func violations(
    of value: JSON, keyword: JSON.Field, schema: JSON, at place: String
  ) -> [String] {
    let operand = keyword.value
    switch keyword.name {
    case "$ref":
      guard let target = operand.string.flatMap(resolved) else {
        return ["\(place): \(operand.text) leads nowhere"]
      }
      return violations(of: value, against: target, at: place)
    case "type": return type(of: value, in: operand, at: place)
    case "enum":
      let isIn = operand.array?.contains { $0.equals(value) } == true
      return isIn ? [] : ["\(place): \(value.text) is none of \(operand.text)"]
    case "const":
      return operand.equals(value) ? [] : ["\(place): \(value.text) is not \(operand.text)"]
    case "allOf", "anyOf", "oneOf":
      return combined(value, keyword.name, operand.array ?? [], at: place)
    case "not":
      let isValid = violations(of: value, against: operand, at: place).isEmpty
      return isValid ? ["\(place): must not be \(operand.text)"] : []
    case "minLength", "maxLength", "pattern", "format":
      return text(value, keyword, at: place)
    case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum":
      return bound(value, keyword, at: place)
    case "items", "minItems", "maxItems": return elements(value, keyword, at: place)
    case "properties", "required", "additionalProperties":
      return fields(value, keyword, schema: schema, at: place)
    default:
      return Self.annotations.contains(keyword.name)
        ? [] : ["\(place): the validator does not know \(keyword.name)"]
    }
  }

  private func type(of value: JSON, in operand: JSON, at place: String) -> [String] {
    let allowed = operand.array?.compactMap(\.string) ?? [operand.string ?? ""]
    guard allowed.contains(where: value.isOf(type:)) else {
      return ["\(place): \(value.text.prefix(60)) is no \(allowed.joined(separator: " or "))"]
    }
    return []
  }

  private func combined(
    _ value: JSON, _ keyword: String, _ schemas: [JSON], at place: String
  ) -> [String] {
    let each = schemas.map { violations(of: value, against: $0, at: place) }
    let valid = each.count(where: \.isEmpty)
    switch keyword {
    case "allOf": return each.flatMap(\.self)
    case "anyOf" where valid > 0, "oneOf" where valid == 1: return []
    case "oneOf" where valid > 1: return ["\(place): fits \(valid) of the schemas, not one"]
    default: return ["\(place): fits none of \(schemas.count): "] + each.flatMap(\.self)
    }
  }

  private func elements(_ value: JSON, _ keyword: JSON.Field, at place: String) -> [String] {
    guard let elements = value.array else { return [] }
    let limit = Int(keyword.value.integer ?? 0)
    switch keyword.name {
    case "minItems" where elements.count < limit, "maxItems" where elements.count > limit:
      return ["\(place): \(elements.count) elements, \(keyword.name) \(limit)"]
    case "items":
      return elements.enumerated().flatMap { index, element in
        violations(of: element, against: keyword.value, at: "\(place)[\(index)]")
      }
    default: return []
    }
  }

  private func fields(
    _ value: JSON, _ keyword: JSON.Field, schema: JSON, at place: String
  ) -> [String] {
    guard case .object(let fields) = value else { return [] }
    let names = Set(fields.map(\.name))
    switch keyword.name {
    case "required":
      return (keyword.value.array ?? []).compactMap(\.string).filter { !names.contains($0) }
        .map { "\(place): \($0) is missing" }
    case "properties":
      return fields.flatMap { field -> [String] in
        guard let inner = keyword.value[field.name] else { return [] }
        return violations(of: field.value, against: inner, at: "\(place).\(field.name)")
      }
    default:
      let declared = schema["properties"]
      return fields.filter { declared?[$0.name] == nil }.flatMap { field in
        violations(of: field.value, against: keyword.value, at: "\(place).\(field.name)")
      }
    }
  }
}
