import Domain
import HTTP

/// Finds out where a program wants to be called back.
enum CallbackReader {
  /// The header that any order may have.
  static let header = "X-Webhook-URL"

  /// The callback of an order: its own, else what the header says, else none.
  ///
  /// - Throws: `APIError` for a URL that is not called.
  static func callback(
    of order: PictureOrder, headers: HTTPHeaders, dialect: DialectName, rules: OutsideRules
  ) throws(APIError) -> CallbackOrder? {
    var callback = order.callback
    if callback == nil, let text = headers[header], !text.isEmpty {
      callback = CallbackOrder(
        url: try OutsideURL.read(text, field: header), dialect: dialect.rawValue)
    }
    guard let callback else { return nil }
    do throws(OutsideURLError) {
      try rules.check(callback.url)
    } catch {
      throw APIError(error, field: dialect.dialect.callbackField)
    }
    return callback
  }
}
