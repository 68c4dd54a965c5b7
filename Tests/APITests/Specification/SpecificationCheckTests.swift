import API
import HTTP
import Testing

/// The check finds what it is there to find.
struct SpecificationCheckTests {
  private let check: SpecificationCheck
  private let balance =
    #"{"success":true,"data":{"balance":"9.9462","total_spent":"0.0538","total_generations":2,"currency":"USD"}}"#
  private let headers: HTTPHeaders = [
    "Content-Type": "application/json", "X-Request-Id": "r1", "X-RateLimit-Limit": "60",
    "X-RateLimit-Remaining": "59", "X-RateLimit-Reset": "1767268860",
  ]

  init() throws {
    check = try SpecificationCheck(facts: SampleFacts.make())
  }

  private func violations(
    _ method: String = "GET", _ path: String = "/v1/balance", status: Int = 200,
    changing: HTTPHeaders = [:], body: String? = nil
  ) -> [String] {
    var headers = headers
    for field in changing.fields { headers[field.name] = field.value }
    return check.violations(
      method: method, path: path, status: status, headers: headers,
      body: Array((body ?? balance).utf8))
  }

  @Test func aTrueAnswerPasses() {
    #expect(violations() == [])
    #expect(violations("HEAD", body: "") == [])
    #expect(violations(changing: ["Content-Type": "application/json; charset=utf-8"]) == [])
  }

  @Test func anAnswerThatIsNotDocumentedIsFound() {
    #expect(violations(status: 418).count == 1)
    #expect(violations(changing: ["Content-Type": "text/plain"]).count == 1)
    #expect(violations(changing: ["X-Zekron-Mood": "good"]).count == 1)
    #expect(violations(changing: ["Retry-After": "7"]).count == 1)
    #expect(violations(changing: ["X-RateLimit-Limit": "many"]).count == 1)
    #expect(violations(body: "").count == 1)
    #expect(violations(body: "{}").count == 2)
    #expect(violations(body: balance.replacing("9.9462", with: "9.94")).count == 1)
    #expect(violations(body: balance.replacing("\"USD\"", with: "\"USD\",\"x\":1")).count == 1)
  }

  @Test func unknownPathsAndMethodsAreRefusedInTheirDialect() {
    let zekron =
      #"{"success":false,"error":{"message":"m","code":"NOT_FOUND_0A1B2C_1767268800","type":"not_found","support":"s"}}"#
    let preview = #"{"error":{"type":"not_found","message":"m","suggestion":"s"}}"#
    #expect(violations("GET", "/v1/nothing", status: 404, body: zekron) == [])
    #expect(violations("GET", "/nothing", status: 404, body: preview) == [])
    #expect(violations("GET", "/nothing", status: 200, body: preview).count == 1)
    #expect(violations("GET", "/v1/nothing", status: 404, body: preview) != [])
    #expect(violations("DELETE", "/v1/balance", status: 404, body: zekron).count == 1)
    #expect(violations("DELETE", "/v1/balance", status: 405, body: zekron) == [])
  }

  @Test func parametersOfPathsAreMatched() {
    let gone =
      #"{"success":false,"error":{"message":"m","code":"EXPIRED_0A1B2C_1767268800","type":"expired","support":"s"}}"#
    let path = "/v1/images/a1b2c3d4e5f60718293a4b5c6d7e8f90"
    #expect(violations("GET", path, status: 410, body: gone) == [])
    #expect(
      violations("GET", path, changing: ["Content-Type": "image/png", "ETag": "\"a\""]) != [])
    #expect(violations("GET", path + "/more", status: 410, body: gone) != [])
  }

  @Test func requestsAreChecked() throws {
    let request = try #require(JSONParser.parse(#"{"prompt":"A cat","extra":1}"#))
    #expect(check.violations(method: "POST", path: "/v1/generate", request: request) == [])
    #expect(
      check.violations(
        method: "POST", path: "/api/v1/zekron-image-1:image-preview", request: request) == [])
    #expect(check.violations(method: "POST", path: "/v1/balance", request: request) != [])
    let empty = try #require(JSONParser.parse("{}"))
    #expect(check.violations(method: "POST", path: "/v1/generate", request: empty).count == 1)
  }

  @Test func routesAreListed() {
    #expect(check.routes["/v1/generate"] == ["POST"])
    #expect(check.routes["/v1/images/{token}"] == ["GET"])
  }
}
