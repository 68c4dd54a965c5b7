import Domain
import HTTP
import Testing
import TestSupport

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct AccountDeskTests {
  private func history(
    _ server: APIServer, _ query: [(name: String, value: String)] = [], as customer: Int = 1
  ) async -> HTTPResponse {
    await server.send("GET", "/v1/generations", as: customer, query: query)
  }

  @Test func theHistoryHasTheFieldsOfItsDocumentation() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server(StubEngine([.picture, .error(.failed(reason: "x"))]))
    try await server.working {
      _ = await server.send("POST", "/v1/generate", #"{"prompt":"\#(APIFixture.prompt)"}"#)
      _ = await server.send("POST", "/v1/generate", #"{"prompt":"it fails"}"#)
      fixture.time.advance(by: .seconds(300))
      _ = await server.send("POST", "/v1/generate", #"{"prompt":"a lake"}"#)
    }
    let response = await history(server)
    #expect(response.status == 200)
    #expect(response.names("data") == ["generations", "pagination"])
    #expect(
      response.names("data.generations.0") == [
        "id", "token", "prompt", "model", "size", "cost", "status", "type", "image_url",
        "expires_at", "created_at",
      ])
    // Newest first; what failed is not there.
    #expect(response.json.count("data.generations") == 2)
    #expect(response.json.at("data.generations.0.id") == .integer(3))
    let old = "data.generations.1"
    #expect(response.json.at("\(old).id") == .integer(1))
    #expect(response.string("\(old).cost") == "0.0267")
    #expect(response.string("\(old).status") == "completed")
    #expect(response.string("\(old).created_at") == "2026-01-01T00:00:00")
    #expect(response.string("\(old).expires_at") == "2026-01-02T00:00:00")
    let token = try #require(response.string("\(old).token"))
    #expect(response.string("\(old).image_url") == "\(APIFixture.base)/v1/images/\(token)")
    #expect(
      response.text.hasSuffix(
        #""pagination":{"total":2,"limit":20,"offset":0,"has_more":false}}}"#))
    #expect(await history(server, as: 2).json.count("data.generations") == 0)
  }

  @Test func theHistoryIsReadInPages() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    _ = try await server.working {
      await server.send("POST", "/v1/images/generations", #"{"prompt":"a lake","n":5}"#)
    }
    var ids: [JSON] = []
    var offset = 0
    while true {
      let page = await history(server, [("limit", "2"), ("offset", "\(offset)")])
      ids += page.json.at("data.generations")?.array?.compactMap { $0["id"] } ?? []
      guard page.json.at("data.pagination.has_more") == .bool(true) else { break }
      offset += 2
    }
    #expect(ids == [5, 4, 3, 2, 1].map { JSON.integer($0) })
    let beyond = await history(server, [("offset", "1000000000")])
    #expect(beyond.json.at("data.pagination.has_more") == .bool(false))
    #expect(beyond.json.count("data.generations") == 0)
  }

  @Test(arguments: [
    ("limit", "0"), ("limit", "101"), ("limit", "-1"), ("limit", "x"), ("limit", ""),
    ("limit", "1.5"), ("offset", "-1"), ("offset", "99999999999999999999"), ("offset", " 1"),
  ])
  func aPageThatCannotBeIsRefused(name: String, value: String) async throws {
    let server = try await APIFixture().server()
    let response = await history(server, [(name, value)])
    #expect(response.status == 400)
    #expect(response.string("error.type") == "invalid_parameter")
    #expect(response.string("error.message")?.contains("'\(name)'") == true)
  }

  @Test func aJobIsItsOwnersAndSaysWhereItStands() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server(StubEngine([.error(.failed(reason: "x"))]), workers: 1)
    let later: HTTPHeaders = ["Prefer": "respond-async"]
    for _ in 0..<2 {
      _ = await server.send(
        "POST", "/v1/generate", #"{"prompt":"a lake","seed":7}"#, headers: later)
    }
    let waiting = await server.send("GET", "/v1/jobs/2")
    #expect(
      waiting.names("data") == [
        "id", "status", "position", "type", "model", "prompt", "size", "seed", "cost", "images",
        "error", "created_at", "completed_at",
      ])
    #expect(waiting.string("data.status") == "queued")
    #expect(waiting.json.at("data.position") == .integer(2))
    #expect(waiting.json.count("data.images") == 0)
    #expect(
      waiting.text.contains(#""error":null"#) && waiting.text.contains(#""completed_at":null"#))
    try await server.working {
      try await eventually { try await fixture.jobs().allSatisfy(\.state.isFinal) }
    }
    let failed = await server.send("GET", "/v1/jobs/1")
    #expect(failed.string("data.status") == "failed")
    #expect(failed.string("data.error.code")?.hasPrefix("E-") == true)
    let done = await server.send("GET", "/v1/jobs/2")
    #expect(done.string("data.completed_at") == "2026-01-01T00:00:00+00:00")
    #expect(done.names("data.images.0") == ["token", "url", "mime_type", "expires_at"])
    #expect(await server.send("GET", "/v1/jobs/2", as: 2).status == 404)
    for id in ["3", "0", "-1", "zzzzzzzzzzzzz", "é", "1 "] {
      #expect(await server.send("GET", "/v1/jobs/\(id)").status == 404)
    }
  }

  @Test func aQuoteMakesNothing() async throws {
    let fixture = try await APIFixture(caps: SpendingCaps(perMonth: Amount(micros: 26_000)))
    let server = try fixture.server()
    let response = await server.send(
      "POST", "/v1/quote", #"{"prompt":"\#(APIFixture.prompt)","model":"zekron-flash"}"#)
    #expect(
      response.text == #"""
        {"success":true,"data":{"cost":"0.0167","model":"zekron-flash","size":"1024x1024",\#
        "spendable":"0.0260","binding_limit":"key_month","affordable":true}}
        """#)
    let dear = await server.send(
      "POST", "/v1/quote", #"{"prompt":"x","images":[{"data":"UElD"},{"data":"UElD"}]}"#)
    #expect(dear.string("data.cost") == "0.0274")
    #expect(dear.json.at("data.affordable") == .bool(false))
    #expect(try await fixture.jobs().isEmpty)
    #expect(fixture.vault.count == 0)
    let wrong = await server.send("POST", "/v1/quote", "{}")
    #expect(wrong.status == 400)
    #expect(wrong.names("error") == ["type", "message", "suggestion"])
  }

  @Test func aQuoteIsRefusedAsItsOrderWouldBe() async throws {
    let rules = try ModerationFile.rules(in: Array("rule test\nblock forbidden".utf8))
    let server = try await APIFixture(moderation: rules).server()
    let response = await server.send("POST", "/v1/quote", #"{"prompt":"a for bi dden lake"}"#)
    #expect(response.status == 400)
    #expect(response.string("error.message")?.contains("'test'") == true)
    #expect(await server.send("POST", "/v1/quote", #"{"prompt":"a lake"}"#).status == 200)
  }

  @Test func whatIsHeldIsNotInTheBalanceAndNotSpent() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    _ = await server.send(
      "POST", "/v1/generate", #"{"prompt":"a lake"}"#, headers: ["Prefer": "respond-async"])
    let balance = await server.send("GET", "/v1/balance")
    #expect(balance.string("data.balance") == "9.9748")
    #expect(balance.string("data.total_spent") == "0.0000")
    #expect(balance.json.at("data.total_generations") == .integer(0))
    #expect(balance.headers["Content-Type"] == "application/json")
  }
}
