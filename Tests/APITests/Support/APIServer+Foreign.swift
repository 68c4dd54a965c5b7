import HTTP

@testable import API

extension APIServer {
  static let kreaPath = "/generate/image/z-image/z-image"

  /// Orders from Krea's dialect, with more fields than the three that must be.
  func krea(
    _ more: String = "", prompt: String = "a lake", as customer: Int = 1,
    headers: HTTPHeaders = [:]
  ) async -> HTTPResponse {
    let fields = #""prompt":"\#(prompt)","aspect_ratio":"1:1","resolution":"1K""#
    return await send(
      "POST", Self.kreaPath, "{\(fields)\(more.isEmpty ? "" : ",")\(more)}", as: customer,
      headers: headers)
  }

  /// The credentials of a customer as ZPK's programs send them.
  func credentials(_ customer: Int = 1) -> String {
    #""application_id":"\#(customer)","api_key":"\#(secrets[customer - 1])""#
  }

  /// Sends fields and a customer's credentials to ZPK's dialect, as JSON.
  func zpk(
    _ path: String = "generate", _ fields: String, as customer: Int = 1
  ) async -> HTTPResponse {
    await send(
      "POST", "/api/images/\(path)", "{\(credentials(customer)),\(fields)}", as: 0,
      headers: ["Content-Type": "application/json"])
  }
}
