import Domain
import HTTP

/// The shape of Krea's API: an order is a job, and whoever made it asks how it stands.
///
/// https://docs.krea.ai/api-reference
struct KreaDialect: Dialect {
  /// The model's name, as it stands in the path.
  static let model = "z-image"

  func order(
    from request: IncomingRequest, route: Route, catalog: ModelCatalog
  ) throws(APIError) -> PictureOrder {
    guard let model = catalog.model(id: Self.model, of: .krea) else { throw .notFound }
    return try KreaRequest(request.body, catalog: catalog).order(of: model)
  }

  func needsBytes(_ order: PictureOrder) -> Bool { false }

  func answer(_ result: OrderResult, links: Links) -> HTTPBody {
    accepted(result, links: links)
  }

  func accepted(_ result: OrderResult, links: Links) -> HTTPBody {
    guard let report = result.reports.first, let order = result.register else { return .empty }
    return KreaJobBody.body(report, order, links: links)
  }

  var acceptedStatus: Int { 200 }

  func headers(for order: PictureOrder) -> HTTPHeaders {
    guard order.usesOldNames else { return [:] }
    // https://www.rfc-editor.org/rfc/rfc8594
    return ["Deprecation": "true", "Sunset": KreaRequest.sunset]
  }

  func callback(_ news: CallbackNews, links: Links) -> HTTPBody {
    guard let order = news.order(in: .krea),
      let report = news.reports.first(where: { $0.job.id == news.job.id })
    else { return CallbackBody.body(news, links: links) }
    return KreaJobBody.body(report, order, links: links)
  }

  func refusal(_ error: APIError, reference: ErrorReference) -> HTTPBody {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("error", KreaErrorWords.text(of: error))
    writer.endObject()
    return .bytes(writer.bytes)
  }
}
