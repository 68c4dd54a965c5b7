import Domain
import HTTP

/// The shape of ZPK's API for images: the key is in the body, and the status is 200 whatever
/// happened, because its library takes any other for a broken connection.
///
/// https://zpk.systems, https://github.com/zpksystems/phpzpk
struct ZPKDialect: Dialect {
  func order(
    from request: IncomingRequest, route: Route, catalog: ModelCatalog
  ) throws(APIError) -> PictureOrder {
    try ZPKRequest(form: try ZPKForm(request), catalog: catalog).order()
  }

  func secret(of request: IncomingRequest) throws(APIError) -> String? {
    if let secret = Credentials.secret(of: request.headers) { return secret }
    return try ZPKForm(request).text("api_key")
  }

  /// An `application_id` is the number of a key, or the beginning of it that lists show.
  func check(_ key: APIKey, in request: IncomingRequest) throws(APIError) {
    // Who sends the key as a header has no need of two names.
    guard Credentials.secret(of: request.headers) == nil else { return }
    let field = ZPKRequest.applicationField
    guard let id = try ZPKForm(request).text(field) else {
      throw .invalidParameter(field, reason: "it has not been set; GET /v1/key shows it")
    }
    guard id == Self.applicationID(of: key) || id == key.prefix else {
      throw .invalidParameter(field, reason: "it is not that of this api_key; GET /v1/key shows it")
    }
  }

  /// What a program is to send as `application_id` beside a key.
  static func applicationID(of key: APIKey) -> String { String(key.id.rawValue) }

  func needsBytes(_ order: PictureOrder) -> Bool { false }

  func answer(_ result: OrderResult, links: Links) -> HTTPBody {
    accepted(result, links: links)
  }

  func accepted(_ result: OrderResult, links: Links) -> HTTPBody {
    guard let order = result.register else { return .empty }
    return ZPKImagesBody.order(result.reports, order, links: links)
  }

  var acceptedStatus: Int { 200 }

  func status(of error: APIError) -> Int {
    // A library only ever sends POST; a browser is to be told.
    if case .methodNotAllowed = error { error.status } else { 200 }
  }

  func callback(_ news: CallbackNews, links: Links) -> HTTPBody {
    guard let order = news.order(in: .zpk) else { return CallbackBody.body(news, links: links) }
    return ZPKImagesBody.order(news.reports, order, links: links)
  }

  var callbackField: String { "callback_url" }

  /// What a rule of moderation stands against is an order whose images all are errors.
  func refusal(
    _ error: APIError, of order: PictureOrder?, reference: ErrorReference
  ) -> HTTPBody {
    guard case .contentPolicy = error, let order else {
      return refusal(error, reference: reference)
    }
    let name = order.register?.name ?? reference.text
    return ZPKImagesBody.refused(count: order.count, name: name)
  }

  func refusal(_ error: APIError, reference: ErrorReference) -> HTTPBody {
    let words = ZPKErrorWords(error)
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("success", false)
    writer.name("errors")
    writer.beginArray()
    writer.beginObject()
    writer.field("id", words.id)
    writer.field("message", words.message)
    if let field = words.field { writer.field("on", field) }
    writer.endObject()
    writer.endArray()
    writer.endObject()
    return .bytes(writer.bytes)
  }
}
