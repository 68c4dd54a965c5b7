import Domain
import HTTP

/// The form of `POST /v1/images/edits`: `multipart/form-data` with the pictures as files.
struct OpenAIEditForm {
  private let form: Multipart
  private let catalog: ModelCatalog

  /// Fields whose texts are numbers.
  private static let numbers = ["n", "seed", "strength"]

  /// - Throws: `APIError.malformed` unless the body is such a form.
  init(_ request: IncomingRequest, catalog: ModelCatalog) throws(APIError) {
    self.catalog = catalog
    do {
      form = try Multipart(
        parsing: request.body, contentType: request.headers["Content-Type"] ?? "", maxParts: 64)
    } catch {
      throw .malformed(reason: "the body is no multipart/form-data with its boundary")
    }
  }

  /// What the form orders.
  func order() throws(APIError) -> PictureOrder {
    let files = form.parts.filter { ["image", "image[]"].contains($0.name) }
    guard files.count <= GenerationRequest.sourceLimit else {
      throw .tooManyImages(limit: GenerationRequest.sourceLimit)
    }
    guard !files.isEmpty else {
      throw .invalidParameter("image", reason: "a picture to edit is required")
    }
    guard !form.parts.contains(where: { $0.name == "mask" }) else {
      throw .invalidParameter("mask", reason: "masks are not offered")
    }
    for file in files where file.bytes.count > OrderRules.maxSourceBytes {
      throw .invalidImage(reason: "it is larger than \(OrderRules.maxSourceBytes >> 20) MB")
    }
    return try OpenAIDialect.order(
      of: FieldReader(fields, catalog: catalog), sources: files.map(\.bytes))
  }

  /// The texts of the form as the JSON object that the other path has.
  private var fields: JSON {
    .object(
      form.parts.filter { $0.fileName == nil }.map { part in
        let text = String(decoding: part.bytes, as: UTF8.self)
        let number = Self.numbers.contains(part.name) ? JSONParser.parse(text) : nil
        return JSON.Field(name: part.name, value: number ?? .string(text))
      })
  }
}
