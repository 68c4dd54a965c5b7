import FoundationEssentials

/// Any JSON value; numbers are exact decimals.
enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Decimal)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// Reads JSON5: JSON with comments, trailing commas, bare keys and single quotes.
  ///
  /// - Throws: `JSONValueError` saying where the text is no JSON5.
  init(json5 bytes: [UInt8]) throws(JSONValueError) {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    do {
      self = try decoder.decode(JSONValue.self, from: Data(bytes))
    } catch {
      throw JSONValueError(reason: Self.reason(error))
    }
  }

  /// As a person would write it, for messages.
  var written: String {
    switch self {
    case .null: "null"
    case .bool(let value): String(value)
    case .number(let value): value.description
    case .text(let value): "\"\(value)\""
    case .list(let values): "[" + values.map(\.written).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.written)" }
        .joined(separator: ", ") + "}"
    }
  }

  private static func reason(_ error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else { return "\(error)" }
    guard let cause = context.underlyingError else { return context.debugDescription }
    return "\(cause)"
  }
}

/// Why a text is no JSON5.
struct JSONValueError: Error, Equatable {
  let reason: String
}

extension JSONValue: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([String: JSONValue].self) {
      self = .object(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .number(try container.decode(Decimal.self))
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  init(stringLiteral value: String) {
    self = .text(value)
  }

  init(integerLiteral value: Int) {
    self = .number(Decimal(value))
  }
}
