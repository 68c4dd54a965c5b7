import Domain
import HTTP
import Lifecycle
import Storage
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct APIHandlerTests {
  @Test func everyAnswerCarriesTheRequestsId() async throws {
    let server = try await APIFixture().server()
    let ours = await server.send("GET", "/v1/balance")
    #expect(ours.headers["X-Request-Id"]?.wholeMatch(of: /req_[0-9a-f]{24}/) != nil)
    let theirs = await server.send("GET", "/nothing", headers: ["X-Request-Id": "abc-1"])
    #expect(theirs.status == 404)
    #expect(theirs.headers["X-Request-Id"] == "abc-1")
  }

  @Test func theReplyComesLater() async throws {
    let server = try await APIFixture().server()
    let reply = server.handler.reply(to: IncomingRequest(method: "GET", path: "/docs"))
    guard case .later(let answer) = reply else {
      Issue.record("it is not answered later")
      return
    }
    #expect(await answer().status == 200)
  }

  @Test func aHeldOrderMayTakeLongAndGivesSignsOfLife() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let path = "/api/images/generate"
    let body = Array(#"{"prompt":"a lake"}"#.utf8)
    guard
      case .slow(let pulse, let answer) = server.handler.reply(
        to: IncomingRequest(method: "POST", path: path, body: body))
    else {
      Issue.record("its client is left alone")
      return
    }
    #expect(pulse.interval == .seconds(15))
    // What went out early must be what goes out late.
    let late = await answer()
    #expect(pulse.head.status == late.status)
    #expect(pulse.head.headers["Content-Type"] == late.headers["Content-Type"])
    guard case .later = server.handler.reply(to: IncomingRequest(method: "GET", path: path)) else {
      Issue.record("only orders take long")
      return
    }
  }

  @Test(arguments: [
    ("GET", "/v1/nothing", 404, nil), ("GET", "/", 404, nil), ("GET", "/api/v1/", 404, nil),
    ("GET", "/v1/generate", 405, "POST"), ("DELETE", "/v1/balance", 405, "GET, HEAD"),
    ("GET", "/v1/images/generations", 405, "POST"), ("POST", "/v1/models", 405, "GET, HEAD"),
    ("PUT", "/storage/x.png", 405, "GET, HEAD"),
  ])
  func aPathThatIsNotThereNeedsNoKey(method: String, path: String, status: Int, allow: String?)
    async throws
  {
    let server = try await APIFixture().server()
    let response = await server.send(method, path, as: 0)
    #expect(response.status == status)
    #expect(response.headers["Allow"] == allow)
    #expect(response.json != .null)
  }

  @Test(arguments: [
    ("GET", "/v1/balance"), ("GET", "/v1/generations"), ("GET", "/v1/images/0a"),
    ("POST", "/v1/generate"), ("POST", "/api/v1/zekron-image-1"), ("GET", "/v1/jobs/1"),
    ("POST", "/v1/images/generations"), ("POST", "/v1/images/edits"), ("GET", "/v1/models"),
    ("GET", "/v1/models/x"), ("GET", "/v1/key"), ("POST", "/v1/quote"),
  ])
  func everythingElseNeedsAKey(method: String, path: String) async throws {
    let server = try await APIFixture().server()
    let missing = await server.send(method, path, as: 0)
    #expect(missing.status == 401)
    #expect(missing.headers["WWW-Authenticate"] == "Bearer")
    let wrong = await server.send(
      method, path, as: 0, headers: ["Authorization": "Bearer zk_live_x"])
    #expect(wrong.status == 401)
    let word = missing.string("error.code") ?? missing.string("error.type") ?? ""
    let other = wrong.string("error.code") ?? wrong.string("error.type") ?? ""
    // The preview has one word for both, as documented; the others tell them apart.
    let isPreview = missing.names("error").contains("suggestion")
    #expect((word.prefix(9) == other.prefix(9)) == isPreview)
  }

  @Test func pagesNeedNoKey() async throws {
    let server = try await APIFixture().server()
    #expect(await server.send("GET", "/docs", as: 0).status == 200)
    #expect(await server.send("GET", "/openapi.json", as: 0).status == 200)
    #expect(await server.send("HEAD", "/docs", as: 0).status == 200)
  }

  @Test func theWindowIsSaidInHeadersAndEndsIn429() async throws {
    var fixture = try await APIFixture()
    fixture.settings.requestsPerMinute = 2
    let server = try fixture.server()
    let first = await server.send("GET", "/v1/balance")
    #expect(first.headers["X-RateLimit-Limit"] == "2")
    #expect(first.headers["X-RateLimit-Remaining"] == "1")
    #expect(first.headers["X-RateLimit-Reset"] == "1767225660")
    // A request that is refused counts too.
    #expect(await server.send("POST", "/v1/generate", "{").status == 400)
    let third = await server.send("GET", "/v1/balance")
    #expect(third.status == 429)
    #expect(third.headers["Retry-After"] == "60")
    #expect(third.headers["X-RateLimit-Remaining"] == "0")
    #expect(third.string("error.type") == "rate_limit_exceeded")
    #expect(await server.send("GET", "/v1/balance", as: 2).status == 200)
    fixture.time.advance(by: .seconds(60))
    #expect(await server.send("GET", "/v1/balance").status == 200)
  }

  @Test func aCompressedBodyIsRefused() async throws {
    let server = try await APIFixture().server()
    for coding in ["gzip", "deflate, br", ""] {
      let response = await server.send(
        "POST", "/v1/generate", "{}", headers: ["Content-Encoding": coding])
      #expect(response.status == 400)
      #expect(response.string("error.type") == "bad_request")
    }
    let plain = await server.send(
      "POST", "/v1/generate", "{}", headers: ["Content-Encoding": "identity"])
    #expect(plain.string("error.type") == "missing_prompt")
  }

  @Test func theContentTypeOfABodyIsNotAskedFor() async throws {
    let server = try await APIFixture().server()
    for type in ["text/plain", "application/x-www-form-urlencoded", "nonsense"] {
      let response = await server.send(
        "POST", "/v1/quote", #"{"prompt":"x"}"#, headers: ["Content-Type": type])
      #expect(response.status == 200)
    }
  }

  @Test func theLogTellsTheStoryAndNoSecret() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let prompt = "a very private lake"
    _ = try await server.working {
      await server.send(
        "POST", "/v1/generate", #"{"prompt":"\#(prompt)"}"#, headers: ["X-Request-Id": "r-1"])
    }
    let line = fixture.log.last("api.request")
    #expect(line.contains(LogField("request", "r-1")))
    #expect(line.contains(LogField("route", "/v1/generate")))
    #expect(line.contains(LogField("method", "POST")))
    #expect(line.contains(LogField("status", 200)))
    #expect(line.contains(LogField("job", "1")))
    #expect(line.contains(LogField("account", 1)))
    #expect(line.contains(LogField("address", "192.0.2.1")))
    #expect(fixture.log.last("job.accepted").contains(LogField("request", "r-1")))
    let token = try await fixture.store.read { tx in
      try tx.jobs.job(JobID(1))?.pictureID.flatMap { try tx.pictures.picture($0)?.token.rawValue }
    }
    _ = await server.send("GET", "/v1/images/\(try #require(token))")
    _ = await server.send("GET", "/v1/nothing/\(prompt)", query: [("prompt", prompt)])
    for secret in [prompt, fixture.secrets[0], try #require(token)] {
      #expect(!fixture.log.text.contains(secret))
    }
  }

  @Test func aMadeUpMethodIsCutInTheLog() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    _ = await server.send(String(repeating: "M", count: 5000), "/v1/balance")
    #expect(
      fixture.log.last("api.request").contains(
        LogField("method", String(repeating: "M", count: 16))))
  }

  @Test func figuresHaveABoundedSetOfRoutes() async throws {
    let server = try await APIFixture().server()
    for path in ["/v1/images/0a", "/v1/images/0b", "/v1/x", "/y"] {
      _ = await server.send("GET", path)
    }
    _ = await server.send("PUT", "/v1/balance")
    #expect(
      server.figures.lines == [
        "/v1/images/{token} 404", "/v1/images/{token} 404", "other 404", "other 404", "other 405",
      ])
  }
}
