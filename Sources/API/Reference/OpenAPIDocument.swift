import Domain
package import HTTP

/// `GET /openapi.json`: the API for machines (OpenAPI 3.1), with this server's address and models.
package enum OpenAPIDocument {
  /// Fills in the address, the models and the sizes that are on offer.
  ///
  /// The address that the template names in `servers` is replaced wherever a text begins with it.
  ///
  /// - Parameters:
  ///   - template: `openapi.json`.
  ///   - facts: What it says.
  /// - Returns: The document, as JSON.
  /// - Throws: `OpenAPIDocumentError` when the template is not what is expected here.
  package static func document(
    template: [UInt8], facts: ReferenceFacts
  ) throws(OpenAPIDocumentError) -> ServedDocument {
    ServedDocument(
      contentType: "application/json", text: try json(template: template, facts: facts).text)
  }

  /// The document as a value.
  package static func json(
    template: [UInt8], facts: ReferenceFacts
  ) throws(OpenAPIDocumentError) -> JSON {
    guard var document = JSONParser.parse(template) else { throw .notJSON }
    guard let address = document["servers"]?.array?.first?["url"]?.string else {
      throw .missing("servers")
    }
    let ids = facts.models.map(\.id)
    try document.replace(["components", "schemas", "ModelID", "enum"], with: .texts(ids))
    try document.replace(
      ["components", "schemas", "ModelName", "enum"],
      with: .texts(facts.models.flatMap { [$0.id] + $0.aliases }))
    try document.replace(
      ["components", "schemas", "KnownSize", "enum"], with: .texts(facts.sizes))
    return document.moved(from: address, to: facts.baseURL)
  }
}

/// Why the template of the OpenAPI document cannot be filled in.
package enum OpenAPIDocumentError: Error, Sendable, Equatable {
  case notJSON
  /// A part to be filled in is not there.
  case missing(String)
}

extension JSON {
  fileprivate static func texts(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  /// Puts a value where a path of field names leads; the field must be there.
  fileprivate mutating func replace(
    _ path: [String], with value: JSON
  ) throws(OpenAPIDocumentError) {
    guard let name = path.first else {
      self = value
      return
    }
    guard case .object(var fields) = self,
      let index = fields.lastIndex(where: { $0.name == name })
    else { throw .missing(name) }
    var inner = fields[index].value
    try inner.replace(Array(path.dropFirst()), with: value)
    fields[index] = Field(name: name, value: inner)
    self = .object(fields)
  }

  /// The value with another address in every text that begins with the old one.
  fileprivate func moved(from old: String, to new: String) -> JSON {
    switch self {
    case .string(let text) where text.hasPrefix(old):
      .string(new + text.dropFirst(old.count))
    case .array(let elements): .array(elements.map { $0.moved(from: old, to: new) })
    case .object(let fields):
      .object(
        fields.map { Field(name: $0.name, value: $0.value.moved(from: old, to: new)) })
    case .null, .bool, .integer, .number, .string: self
    }
  }
}
