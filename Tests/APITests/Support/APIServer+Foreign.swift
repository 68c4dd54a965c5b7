import HTTP
import Testing

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

  /// The same; only the name of the job is of interest.
  func kreaJob(_ more: String = "") async throws -> String {
    let response = await krea(more)
    return try #require(response.string("job_id"))
  }

  /// Where a job of customer 1 stands.
  func kreaStatus(_ id: String) async -> String? {
    await send("GET", "/jobs/\(id)").string("status")
  }

  /// The name of an order of customer 1.
  func zpkOrder(_ fields: String) async throws -> String {
    let response = await zpk("generate", fields)
    return try #require(response.string("unique_request_id"))
  }

  /// Where an image of an order of customer 1 stands.
  func zpkStatus(_ name: String, _ image: Int) async -> String? {
    await zpk("check-status", #""unique_request_id":"\#(name)""#)
      .string("images.\(image).generation_status")
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
