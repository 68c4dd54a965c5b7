import Cryptography
import Domain
import HTTP

/// The shape of `POST /v1/generate` and its neighbours: money as texts, codes in errors.
struct V1Dialect: Dialect {
  func order(
    from request: IncomingRequest, route: Route, catalog: ModelCatalog
  ) throws(APIError) -> PictureOrder {
    let fields = try FieldReader(request.body, catalog: catalog)
    let prompt = try fields.prompt()
    let model = try fields.model(else: catalog.standard)
    return PictureOrder(
      prompt: prompt, negative: try fields.text("negative_prompt"), model: model,
      size: try fields.size(of: model), seed: try fields.seed(), style: try fields.style(),
      stylize: try fields.stylize(), isTiled: try fields.flag("tile"),
      strength: try fields.strength(), sources: try Self.sources(of: fields.object))
  }

  private static func sources(of object: JSON) throws(APIError) -> [[UInt8]] {
    guard let value = object["images"] else { return [] }
    guard case .array(let images) = value else {
      throw .invalidParameter("images", reason: "it must be a list of {data, mime_type}")
    }
    guard images.count <= GenerationRequest.sourceLimit else {
      throw .tooManyImages(limit: GenerationRequest.sourceLimit)
    }
    var sources: [[UInt8]] = []
    for image in images {
      guard let data = image["data"]?.string else { throw .invalidBase64 }
      sources.append(try SourceReader.bytes(data))
    }
    return sources
  }

  func needsBytes(_ order: PictureOrder) -> Bool { true }

  func answer(_ result: OrderResult, links: Links) -> HTTPBody {
    guard let finished = result.pictures.first else { return accepted(result, links: links) }
    let (job, picture) = (finished.job, finished.picture)
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("success", true)
    writer.name("data")
    writer.beginObject()
    writer.field("id", job.number)
    writer.field("token", picture.token.rawValue)
    writer.field("type", JobWords.type(of: job.request))
    writer.field("model", job.request.model)
    writer.field("prompt", job.request.prompt)
    writer.field("size", job.request.size.plain)
    writer.name("image")
    writer.beginObject()
    writer.field("url", links.image(picture))
    writer.field("mime_type", picture.format.mimeType)
    writer.field("expires_at", Self.text(picture.expiresAt))
    writer.name("b64_json")
    let head = writer.bytes
    // The bytes are a piece of their own, so that they are copied once.
    var tail = JSONWriter()
    tail.raw("\"".utf8)
    tail.endObject()
    tail.field("cost", result.cost.fourDecimals)
    tail.field("remaining_balance", result.available.fourDecimals)
    tail.endObject()
    tail.field("created_at", Self.text(job.createdAt))
    tail.endObject()
    return HTTPBody(segments: [
      head + [UInt8(ascii: "\"")], Array(Base64.encode(finished.bytes ?? []).utf8), tail.bytes,
    ])
  }

  func accepted(_ result: OrderResult, links: Links) -> HTTPBody {
    AcceptedBody.body(result, links: links)
  }

  func refusal(_ error: APIError, reference: ErrorReference) -> HTTPBody {
    let seconds = reference.at.milliseconds / 1000
    let code = "\(error.name.uppercased())_\(reference.code)_\(seconds)"
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("success", false)
    writer.name("error")
    writer.beginObject()
    writer.field("message", error.message)
    writer.field("code", code)
    writer.field("type", error.name)
    writer.field("support", "Contact support with error code: \(code)")
    writer.endObject()
    writer.endObject()
    return .bytes(writer.bytes)
  }

  /// `2024-04-07T12:00:00+00:00`.
  static func text(_ moment: Timestamp) -> String { moment.secondText + "+00:00" }
}
