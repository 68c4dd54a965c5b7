import HTTP

extension JSON {
  /// Truth as the Bot API reads it: `true`, `1`, `"true"`, `"yes"`, `"1"`.
  var flag: Bool {
    switch self {
    case .bool(let value): value
    case .integer(let value): value == 1
    case .string(let text): ["true", "yes", "1"].contains(text.lowercased())
    case .null, .number, .array, .object: false
    }
  }
}
