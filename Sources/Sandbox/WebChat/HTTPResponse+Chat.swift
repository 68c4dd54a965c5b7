import HTTP

extension HTTPResponse {
  /// A failure in the web chat's shape.
  static func chatRefusal(_ error: StandInError) -> HTTPResponse {
    chatRefusal(error.plainText, status: error.code)
  }

  static func chatRefusal(_ text: String, status: Int) -> HTTPResponse {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("error", text)
    writer.endObject()
    var response = HTTPResponse.answer(writer.bytes)
    response.status = status
    return response
  }
}

extension StandInError {
  /// The text without the words of its code.
  fileprivate var plainText: String {
    switch self {
    case .badRequest(let text), .forbidden(let text), .notFound(let text), .conflict(let text):
      text
    case .unauthorized, .entityTooLarge, .tooManyRequests, .serverError: text
    }
  }
}
