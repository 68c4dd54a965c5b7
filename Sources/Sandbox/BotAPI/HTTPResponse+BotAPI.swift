import HTTP

extension HTTPResponse {
  private static let jsonHeaders: HTTPHeaders = ["Content-Type": "application/json"]

  /// A success: the whole envelope as JSON.
  static func answer(_ json: [UInt8]) -> HTTPResponse {
    HTTPResponse(status: 200, headers: jsonHeaders, body: .bytes(json))
  }

  /// A failure in the Bot API's envelope.
  static func refusal(_ error: StandInError) -> HTTPResponse {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("ok", false)
    writer.field("error_code", error.code)
    writer.field("description", error.text)
    var headers = jsonHeaders
    if case .tooManyRequests(let seconds) = error {
      writer.name("parameters")
      writer.beginObject()
      writer.field("retry_after", seconds)
      writer.endObject()
      headers["Retry-After"] = String(seconds)
    }
    writer.endObject()
    return HTTPResponse(status: error.code, headers: headers, body: .bytes(writer.bytes))
  }

  /// What a proxy in front of Telegram says when Telegram does not answer.
  static let badGatewayPage = HTTPResponse(
    status: 502, headers: ["Content-Type": "text/html"],
    body: .text(
      "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
        + "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n"
        + "</body>\r\n</html>\r\n"))
}
