import API
import HTTP
import Resources

/// Holds real answers of the API against the OpenAPI document.
struct SpecificationCheck {
  let document: JSON
  private let schema: JSONSchema

  /// Paths below `/v1/` that belong to no dialect; they speak as the preview does.
  private static let own: Set<String> = ["/v1/key", "/v1/quote", "/v1/jobs/{id}"]

  /// Headers that the document must name when an answer has them.
  private static let accountable = ["retry-after", "idempotent-replayed", "etag", "location"]

  init(document: JSON) {
    self.document = document
    schema = JSONSchema(document: document)
  }

  /// The document as a server gives it.
  init(facts: ReferenceFacts) throws {
    self.init(
      document: try OpenAPIDocument.json(template: Resources.openAPI, facts: facts))
  }

  /// Methods, in upper case, by path template.
  var routes: [String: Set<String>] {
    fields(of: document["paths"]).reduce(into: [:]) { routes, path in
      routes[path.name] = Set(fields(of: path.value).map { $0.name.uppercased() })
    }
  }

  /// What an answer has that the document does not say, or lacks that it says.
  ///
  /// Requests that the document does not know must be refused with 404, or 405 on a known path,
  /// in the shape of one of its dialects.
  func violations(
    method: String, path: String, status: Int, headers: HTTPHeaders, body: [UInt8]
  ) -> [String] {
    let place = "\(method) \(path) → \(status)"
    let name = (method == "HEAD" ? "GET" : method).lowercased()
    guard let template = template(of: path), let operation = document["paths"]?[template]?[name]
    else { return refusal(path: path, status: status, body: body).map { "\(place): \($0)" } }
    guard let response = operation["responses"]?[String(status)].map(followed) else {
      return ["\(place): the status is not documented"]
    }
    let found =
      headerViolations(of: headers, against: response)
      + (method == "HEAD"
        ? [] : bodyViolations(of: body, type: headers["Content-Type"], against: response))
    return found.map { "\(place): \($0)" }
  }

  /// What is wrong with the JSON body of a request, by its path.
  func violations(method: String, path: String, request: JSON) -> [String] {
    guard let template = template(of: path),
      let media = document["paths"]?[template]?[method.lowercased()]?["requestBody"]?["content"],
      let wanted = media["application/json"]?["schema"]
    else { return ["\(method) \(path) takes no JSON"] }
    return schema.violations(of: request, against: wanted)
  }

  /// The path template of a path; one without parameters goes before one with them.
  private func template(of path: String) -> String? {
    let names = fields(of: document["paths"]).map(\.name)
    if names.contains(path) { return path }
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    return names.first { name in
      let wanted = name.split(separator: "/", omittingEmptySubsequences: false)
      return wanted.count == segments.count
        && zip(wanted, segments).allSatisfy { part, segment in
          part.hasPrefix("{") ? !segment.isEmpty : part == segment
        }
    }
  }

  private func refusal(path: String, status: Int, body: [UInt8]) -> [String] {
    let isKnown = template(of: path) != nil
    let dialect = DialectName(path: path)
    var violations: [String] = []
    if status != (isKnown ? 405 : dialect == .zpk ? 200 : 404) {
      violations.append("the status should be a refusal")
    }
    guard let value = JSONParser.parse(body) else { return violations + ["the body is no JSON"] }
    let shape =
      switch dialect {
      case .openAI: "OpenAIError"
      case .krea: "KreaError"
      case .zpk: "ZPKError"
      case .v1 where template(of: path).map(Self.own.contains) != true: "ZekronError"
      case .v1, .preview: "PreviewError"
      }
    let wanted = JSON.object([
      JSON.Field(name: "$ref", value: .string("#/components/schemas/\(shape)"))
    ])
    return violations + schema.violations(of: value, against: wanted)
  }

  private func headerViolations(of headers: HTTPHeaders, against response: JSON) -> [String] {
    let documented = fields(of: response["headers"])
    var violations: [String] = []
    for header in documented {
      let description = followed(header.value)
      guard let text = headers[header.name] else {
        if description["required"] == .bool(true) { violations.append("\(header.name) is missing") }
        continue
      }
      // A header's text is read as its schema's type (OpenAPI 3.1.0 §4.8.12.2, style simple).
      let value: JSON = Int64(text).map(JSON.integer) ?? .string(text)
      let readings = [value, .string(text)].map {
        schema.violations(of: $0, against: description["schema"] ?? .bool(true), at: header.name)
      }
      if !readings.contains(where: \.isEmpty) { violations += readings[0] }
    }
    for field in headers.fields {
      let name = field.name.lowercased()
      guard
        name.hasPrefix("x-") && name != "x-content-type-options"
          || Self.accountable.contains(name)
      else { continue }
      if !documented.contains(where: { $0.name.lowercased() == name }) {
        violations.append("\(field.name) is not documented")
      }
    }
    return violations
  }

  private func bodyViolations(
    of body: [UInt8], type: String?, against response: JSON
  ) -> [String] {
    let media = fields(of: response["content"])
    guard !media.isEmpty else { return body.isEmpty ? [] : ["no body is documented"] }
    func essence(_ type: String) -> String {
      type.prefix { $0 != ";" }.lowercased()
    }
    guard let type, let entry = media.first(where: { essence($0.name) == essence(type) }) else {
      return ["the type \(type ?? "of the body") is not documented"]
    }
    guard essence(type) == "application/json" else {
      return body.isEmpty ? ["the body is empty"] : []
    }
    guard let value = JSONParser.parse(body) else { return ["the body is no JSON"] }
    return schema.violations(of: value, against: entry.value["schema"] ?? .bool(true))
  }

  /// A component instead of the reference to it.
  func followed(_ value: JSON) -> JSON {
    guard let reference = value["$ref"]?.string else { return value }
    return schema.resolved(reference) ?? .null
  }

  private func fields(of value: JSON?) -> [JSON.Field] {
    if case .object(let fields) = value { fields } else { [] }
  }
}
