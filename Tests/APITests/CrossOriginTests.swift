import HTTP
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct CrossOriginTests {
  private static let origin = "https://app.example.com"

  private func preflight(_ origins: Set<String>, _ headers: HTTPHeaders) -> HTTPResponse? {
    CrossOrigin(origins: origins).preflight(
      IncomingRequest(method: "OPTIONS", path: "/v1/generate", headers: headers))
  }

  @Test func aNamedOriginMayAskFirst() {
    let response = preflight(
      [Self.origin], ["Origin": Self.origin, "Access-Control-Request-Method": "POST"])
    #expect(response?.status == 204)
    #expect(response?.headers["Access-Control-Allow-Methods"] == "GET, HEAD, POST, DELETE")
    let allowed = response?.headers["Access-Control-Allow-Headers"] ?? ""
    for name in ["Authorization", "Content-Type", "Idempotency-Key"] {
      #expect(allowed.contains(name))
    }
  }

  @Test func whatALibraryAddsIsAllowedAsItAsks() {
    let wanted = "authorization,content-type,x-stainless-lang"
    let response = preflight(
      ["*"],
      [
        "Origin": "https://x.example", "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": wanted,
      ])
    #expect(response?.headers["Access-Control-Allow-Headers"] == wanted)
    let odd = preflight(
      ["*"],
      [
        "Origin": "https://x.example", "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "a\r\nSet-Cookie: b",
      ])
    #expect(odd?.headers["Access-Control-Allow-Headers"]?.contains("Cookie") == false)
  }

  @Test func othersAndOrdinaryRequestsGoTheirUsualWay() {
    let asked: HTTPHeaders = [
      "Origin": "https://evil.example", "Access-Control-Request-Method": "POST",
    ]
    #expect(preflight([Self.origin], asked) == nil)
    #expect(preflight([], asked) == nil)
    #expect(preflight(["*"], ["Access-Control-Request-Method": "POST"]) == nil)
    #expect(preflight(["*"], ["Origin": Self.origin]) == nil)
  }

  @Test func theBrowserIsShownTheHeadersOfTheAnswer() async throws {
    var fixture = try await APIFixture()
    fixture.settings.corsOrigins = [Self.origin]
    let server = try fixture.server()
    let seen = await server.send("GET", "/v1/balance", headers: ["Origin": Self.origin])
    #expect(seen.headers["Access-Control-Allow-Origin"] == Self.origin)
    #expect(seen.headers["Access-Control-Expose-Headers"]?.contains("X-Zekron-Cost") == true)
    #expect(seen.headers["Vary"] == "Origin")
    let refused = await server.send("GET", "/v1/nothing", headers: ["Origin": Self.origin])
    #expect(refused.status == 404)
    #expect(refused.headers["Access-Control-Allow-Origin"] == Self.origin)
    let other = await server.send("GET", "/v1/balance", headers: ["Origin": "https://x.example"])
    #expect(other.headers["Access-Control-Allow-Origin"] == nil)
    #expect(other.headers["Vary"] == "Origin")
  }

  @Test func offMeansNoHeaderAtAll() async throws {
    let server = try await APIFixture().server()
    let response = await server.send("GET", "/v1/balance", headers: ["Origin": Self.origin])
    #expect(response.headers["Vary"] == nil)
    #expect(response.headers["Access-Control-Allow-Origin"] == nil)
    let preflight = await server.send(
      "OPTIONS", "/v1/balance",
      headers: ["Origin": Self.origin, "Access-Control-Request-Method": "GET"])
    #expect(preflight.status == 405)
  }
}
