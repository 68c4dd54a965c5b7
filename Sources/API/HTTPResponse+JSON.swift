import HTTP

extension HTTPResponse {
  /// An answer whose body is JSON text; the type has no parameters, because some clients compare it
  /// as a whole.
  static func json(_ body: HTTPBody, status: Int = 200) -> HTTPResponse {
    HTTPResponse(status: status, headers: ["Content-Type": "application/json"], body: body)
  }

  /// The answer with more headers.
  func adding(_ more: HTTPHeaders) -> HTTPResponse {
    var response = self
    for field in more.fields { response.headers.add(name: field.name, value: field.value) }
    return response
  }
}
