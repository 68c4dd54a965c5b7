import Domain
import HTTP

/// One REST shape: how it writes an order, an answer and an error.
///
/// A dialect is values in and values out: what it reads is held against no account, and what it
/// writes has happened already. Each has a folder of its own.
protocol Dialect: Sendable {
  /// What a request orders.
  ///
  /// - Throws: `APIError` for the first fault.
  func order(from request: IncomingRequest, route: Route, catalog: ModelCatalog)
    throws(APIError) -> PictureOrder

  /// Whether the answer carries the bytes of the pictures.
  func needsBytes(_ order: PictureOrder) -> Bool

  /// The answer to an order whose pictures are stored; status 200.
  func answer(_ result: OrderResult, links: Links) -> HTTPBody

  /// The answer to an order that nobody waits for.
  func accepted(_ result: OrderResult, links: Links) -> HTTPBody

  /// The body of a callback; its order came in this dialect.
  func callback(_ news: CallbackNews, links: Links) -> HTTPBody

  /// What names the URL of callbacks in a request, for errors.
  var callbackField: String { get }

  /// The status of that answer.
  var acceptedStatus: Int { get }

  /// Headers that every answer to an order has besides the usual ones.
  func headers(for order: PictureOrder) -> HTTPHeaders

  /// The secret of the key that a request carries; nil when there is none.
  func secret(of request: IncomingRequest) throws(APIError) -> String?

  /// Refuses a key that is not the one the request names in other ways too.
  func check(_ key: APIKey, in request: IncomingRequest) throws(APIError)

  /// The body of an error; its headers are the same in every dialect.
  func refusal(_ error: APIError, reference: ErrorReference) -> HTTPBody

  /// The body of an error that stands against an order, which is nil as long as it is not read.
  func refusal(_ error: APIError, of order: PictureOrder?, reference: ErrorReference) -> HTTPBody

  /// The status of an error.
  func status(of error: APIError) -> Int
}

extension Dialect {
  var acceptedStatus: Int { 202 }

  func headers(for order: PictureOrder) -> HTTPHeaders { [:] }

  func secret(of request: IncomingRequest) throws(APIError) -> String? {
    Credentials.secret(of: request.headers)
  }

  func check(_ key: APIKey, in request: IncomingRequest) throws(APIError) {}

  func status(of error: APIError) -> Int { error.status }

  func refusal(
    _ error: APIError, of order: PictureOrder?, reference: ErrorReference
  ) -> HTTPBody {
    refusal(error, reference: reference)
  }
}

extension Dialect {
  func callback(_ news: CallbackNews, links: Links) -> HTTPBody {
    CallbackBody.body(news, links: links)
  }

  var callbackField: String { CallbackReader.header }
}
