import HTTP

/// The fields of a request to ZPK's API, however they were sent: as JSON, as a form, or as JSON in
/// the field `_json` of a form.
struct ZPKForm: Sendable {
  /// The fields by their names; the last of a name counts.
  let fields: JSON

  /// The field of a form that holds the others as JSON.
  static let wholeName = "_json"
  private static let maxParts = 64

  /// - Throws: `APIError` unless the body is what its `Content-Type` says.
  init(_ request: IncomingRequest) throws(APIError) {
    let type = request.headers["Content-Type"] ?? ""
    let essence = type.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
    switch essence {
    case "multipart/form-data": fields = try Self.whole(Self.parts(request.body, type: type))
    // curl says so of whatever it sends, JSON too, when it is told nothing.
    case "application/x-www-form-urlencoded" where request.body.first != UInt8(ascii: "{"):
      fields = try Self.whole(FormText.fields(of: request.body))
    default: fields = try Self.object(request.body)
    }
  }

  private static func parts(
    _ body: [UInt8], type: String
  ) throws(APIError) -> [(name: String, value: String)] {
    do {
      return try Multipart(parsing: body, contentType: type, maxParts: maxParts).parts
        .map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
    } catch {
      throw .malformed(reason: "the body is no multipart/form-data with its boundary")
    }
  }

  private static func whole(
    _ form: [(name: String, value: String)]
  ) throws(APIError) -> JSON {
    var fields = form.filter { $0.name != wholeName }
      .map { JSON.Field(name: $0.name, value: .string($0.value)) }
    if let text = form.last(where: { $0.name == wholeName })?.value,
      case .object(let inner) = try object(Array(text.utf8))
    {
      fields += inner
    }
    return .object(fields)
  }

  private static func object(_ bytes: [UInt8]) throws(APIError) -> JSON {
    guard
      let value = JSONParser.parse(
        bytes, maxDepth: FieldReader.maxDepth, maxValues: FieldReader.maxValues),
      case .object = value
    else { throw .invalidJSON }
    return value
  }

  /// A text that is not empty, or nil when there is none; a number counts as its digits.
  func text(_ name: String) throws(APIError) -> String? {
    switch fields[name] {
    case nil: nil
    case .string(let text): text.isEmpty ? nil : text
    case .integer(let number): String(number)
    default: throw .invalidParameter(name, reason: "it must be a text")
    }
  }

  /// One of several words, the first when there is none.
  func word(_ name: String, of words: [String]) throws(APIError) -> String {
    guard let text = try text(name) else { return words[0] }
    guard words.contains(text) else {
      throw .invalidParameter(name, reason: "it must be one of \(words.joined(separator: ", "))")
    }
    return text
  }

  /// A whole number, also as the digits that forms have; `standard` when there is none.
  func integer(
    _ name: String, in range: ClosedRange<Int>, else standard: Int
  ) throws(APIError) -> Int {
    guard let value = fields[name], value != .string("") else { return standard }
    guard let number = value.integer.flatMap({ Int(exactly: $0) }), range.contains(number) else {
      throw .invalidParameter(
        name, reason: "it must be a whole number \(range.lowerBound)…\(range.upperBound)")
    }
    return number
  }

  /// True or false, also as forms write it; PHP's false is an empty text.
  func flag(_ name: String) throws(APIError) -> Bool {
    switch fields[name] {
    case nil: return false
    case .bool(let flag): return flag
    case .integer(0), .string(""), .string("0"), .string("false"): return false
    case .integer(1), .string("1"), .string("true"): return true
    default: throw .invalidParameter(name, reason: "it must be true or false")
    }
  }
}
