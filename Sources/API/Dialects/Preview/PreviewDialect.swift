import Domain
import HTTP

/// The shape of the first preview: `POST /api/v1/<model>`, and of everything that is our own.
struct PreviewDialect: Dialect {
  func order(
    from request: IncomingRequest, route: Route, catalog: ModelCatalog
  ) throws(APIError) -> PictureOrder {
    let fields = try FieldReader(request.body, catalog: catalog)
    var standard = catalog.standard
    if case .preview(let name) = route { standard = try OrderRules.model(name, in: catalog) }
    let prompt = try fields.prompt()
    // The model of the body wins over the one of the path.
    let model = try fields.model(else: standard)
    let options = try options(of: fields)
    return PictureOrder(
      prompt: prompt, negative: try options.text("negative_prompt"), model: model,
      size: try options.size(of: model), seed: try options.seed(), style: try options.style())
  }

  private func options(of fields: FieldReader) throws(APIError) -> FieldReader {
    switch fields.object["options"] {
    case nil: return FieldReader(.object([]), catalog: fields.catalog)
    case .object(let options): return FieldReader(.object(options), catalog: fields.catalog)
    default: throw .invalidParameter("options", reason: "it must be an object")
    }
  }

  func needsBytes(_ order: PictureOrder) -> Bool { false }

  func answer(_ result: OrderResult, links: Links) -> HTTPBody {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("success", true)
    writer.name("data")
    writer.beginObject()
    if let finished = result.pictures.first {
      writer.field("id", finished.picture.id.rawValue)
      writer.field("url", links.storage(finished.picture))
    }
    writer.field("model", Self.modelName(result.order.model))
    writer.field("cost", raw: Array(result.cost.fourDecimals.utf8))
    if let job = result.jobs.first { writer.field("created_at", job.createdAt.secondText + "Z") }
    writer.endObject()
    writer.endObject()
    return .bytes(writer.bytes)
  }

  func accepted(_ result: OrderResult, links: Links) -> HTTPBody {
    AcceptedBody.body(result, links: links)
  }

  func refusal(_ error: APIError, reference: ErrorReference) -> HTTPBody {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("error")
    writer.beginObject()
    writer.field("type", Self.type(of: error))
    writer.field("message", error.message)
    writer.field("suggestion", error.suggestion)
    writer.endObject()
    writer.endObject()
    return .bytes(writer.bytes)
  }

  /// The id that this dialect's documentation uses: `zekron-image-1:image-preview`.
  static func modelName(_ model: Model) -> String {
    model.aliases.first { $0.hasSuffix(":image-preview") } ?? model.id
  }

  private static func type(of error: APIError) -> String {
    switch error.status {
    case 401: "unauthorized"
    case 402: "payment_required"
    case 403: "forbidden"
    case 404: "not_found"
    case 405: "method_not_allowed"
    case 410: "gone"
    case 429: "rate_limit_exceeded"
    case 500...: "server_error"
    default: "bad_request"
    }
  }
}
