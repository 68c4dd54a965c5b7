import HTTP

/// The parameters of a Bot API call, wherever they stood: query, form, JSON or multipart.
struct CallParameters: Sendable {
  private(set) var fields: [JSON.Field]
  private(set) var files: [UploadedFile]

  init(fields: [JSON.Field] = [], files: [UploadedFile] = []) {
    self.fields = fields
    self.files = files
  }

  /// The value of a parameter; `null` and the empty text count as absent.
  subscript(_ name: String) -> JSON? {
    for field in fields where field.name == name {
      switch field.value {
      case .null, .string(""): continue
      default: return field.value
      }
    }
    return nil
  }

  /// A text; a number is taken as its digits.
  func text(_ name: String) -> String? {
    switch self[name] {
    case .string(let text): text
    case .integer(let number): String(number)
    case .null, .bool, .number, .array, .object, nil: nil
    }
  }

  func integer(_ name: String) -> Int64? { self[name]?.integer }

  func flag(_ name: String) -> Bool { self[name]?.flag ?? false }

  /// An object or array, which forms carry as JSON text; `refusal` is what the server says when
  /// that is not JSON.
  func structure(_ name: String, refusal: String) throws(StandInError) -> JSON? {
    guard let value = self[name] else { return nil }
    guard case .string(let text) = value else { return value }
    guard let parsed = JSONParser.parse(text) else { throw .badRequest(refusal) }
    return parsed
  }

  func file(_ field: String) -> UploadedFile? {
    files.first { $0.field == field }
  }

  /// Fit to be remembered: the files' bytes are replaced by their number.
  var withoutBytes: CallParameters {
    guard !files.isEmpty else { return self }
    var result = CallParameters(fields: fields)
    for file in files {
      result.fields.append(
        JSON.Field(
          name: file.field,
          value: .object([
            JSON.Field(name: "file", value: .string(file.name)),
            JSON.Field(name: "bytes", value: .integer(Int64(file.bytes.count))),
          ])))
    }
    return result
  }

  /// All parameters as a JSON object.
  var json: String { JSON.object(fields).text }
}
