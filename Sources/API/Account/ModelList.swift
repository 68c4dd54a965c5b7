import Domain
import HTTP

/// The models on offer, as OpenAI's libraries list them, with what they cost.
struct ModelList: Sendable {
  let catalog: ModelCatalog

  /// When the models were first offered: 2026-01-01.
  private static let created = 1_767_225_600

  /// `GET /v1/models`.
  var body: HTTPBody {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("object", "list")
    writer.name("data")
    writer.beginArray()
    for model in catalog.models { Self.write(model, &writer) }
    writer.endArray()
    writer.endObject()
    return .bytes(writer.bytes)
  }

  /// `GET /v1/models/{id}`.
  func body(of id: String) throws(APIError) -> HTTPBody {
    var writer = JSONWriter()
    Self.write(try OrderRules.model(id, in: catalog), &writer)
    return .bytes(writer.bytes)
  }

  private static func write(_ model: Model, _ writer: inout JSONWriter) {
    let edge = SizeRule(model).maxEdgePixels
    writer.beginObject()
    writer.field("id", model.id)
    writer.field("object", "model")
    writer.field("created", created)
    writer.field("owned_by", "zekron")
    writer.field("name", model.name)
    writer.field("status", model.stage.rawValue)
    writer.field("max_size", "\(edge)x\(edge)")
    writer.name("price")
    writer.beginObject()
    writer.field("currency", "USD")
    write("create", model.create, &writer)
    write("edit", model.edit, &writer)
    writer.endObject()
    writer.endObject()
  }

  private static func write(_ name: StaticString, _ rule: PriceRule, _ writer: inout JSONWriter) {
    writer.name(name)
    writer.beginObject()
    writer.field("from", rule.base.fourDecimals)
    writer.field("to", rule.ceiling.fourDecimals)
    writer.endObject()
  }
}
