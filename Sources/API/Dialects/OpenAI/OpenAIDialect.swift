import Cryptography
import Domain
import HTTP

/// The shape of OpenAI's images API, which Azerion speaks too.
///
/// Fields: https://platform.openai.com/docs/api-reference/images.
struct OpenAIDialect: Dialect {
  func order(
    from request: IncomingRequest, route: Route, catalog: ModelCatalog
  ) throws(APIError) -> PictureOrder {
    if route == .editImages {
      return try OpenAIEditForm(request, catalog: catalog).order()
    }
    return try Self.order(of: try FieldReader(request.body, catalog: catalog), sources: [])
  }

  /// The fields that both of the paths have.
  static func order(of fields: FieldReader, sources: [[UInt8]]) throws(APIError) -> PictureOrder {
    let prompt = try fields.prompt()
    let model = try fields.model(else: fields.catalog.standard)
    try refuseWhatIsNotOffered(fields)
    let format = try fields.word("response_format", of: ["url", "b64_json"])
    return PictureOrder(
      prompt: prompt, negative: try fields.text("negative_prompt"), model: model,
      size: try fields.size(of: model), seed: try fields.seed(),
      count: try fields.integer("n", in: PictureOrder.counts, else: 1), style: try fields.style(),
      strength: try fields.strength(), sources: sources, wantsBytes: format == "b64_json")
  }

  /// What would silently give something else than was asked for.
  private static func refuseWhatIsNotOffered(_ fields: FieldReader) throws(APIError) {
    if fields.object["stream"] == .bool(true) {
      throw .invalidParameter("stream", reason: "streaming is not offered")
    }
    _ = try fields.word("output_format", of: ["png"])
    _ = try fields.word("background", of: ["auto", "opaque"])
  }

  func needsBytes(_ order: PictureOrder) -> Bool { order.wantsBytes }

  func answer(_ result: OrderResult, links: Links) -> HTTPBody {
    var segments: [[UInt8]] = []
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("created", Self.seconds(result.jobs.first))
    writer.name("data")
    writer.beginArray()
    for (index, finished) in result.pictures.enumerated() {
      let comma = index == 0 ? "" : ","
      guard let bytes = finished.bytes else {
        writer.beginObject()
        writer.field("url", links.storage(finished.picture))
        writer.endObject()
        continue
      }
      // The bytes are pieces of their own, so that they are copied once.
      let opening = (index == 0 ? writer.bytes : []) + "\(comma){\"b64_json\":\"".utf8
      segments += [opening, Array(Base64.encode(bytes).utf8), Array("\"}".utf8)]
    }
    if segments.isEmpty { segments = [writer.bytes] }
    segments.append(Array("],\(Self.usage)}".utf8))
    return HTTPBody(segments: segments)
  }

  func accepted(_ result: OrderResult, links: Links) -> HTTPBody {
    AcceptedBody.body(result, links: links)
  }

  func refusal(_ error: APIError, reference: ErrorReference) -> HTTPBody {
    let words = OpenAIErrorWords(error)
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("error")
    writer.beginObject()
    writer.field("message", error.message)
    writer.field("type", words.type)
    writer.nullable("param", words.parameter)
    writer.field("code", words.code)
    writer.field("status_code", words.status)
    writer.endObject()
    writer.endObject()
    return .bytes(writer.bytes)
  }

  func status(of error: APIError) -> Int { OpenAIErrorWords.status(of: error) }

  /// Pictures are not counted in tokens; Azerion's sample has the same zeros.
  private static let usage = """
    "usage":{"input_tokens":0,"input_tokens_details":{"image_tokens":0,"text_tokens":0},\
    "output_tokens":0,"total_tokens":0}
    """

  private static func seconds(_ job: Job?) -> Int64 {
    (job?.createdAt.milliseconds ?? 0) / 1000
  }
}
