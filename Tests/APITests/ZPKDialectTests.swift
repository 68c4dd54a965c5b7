import Domain
import HTTP
import Lifecycle
import Services
import Storage
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct ZPKDialectTests {
  @Test func fastAnswersAtOnceAndTheCheckTellsTheRest() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let first = await server.zpk("generate", #""prompt":"ninja turtles","num":3"#)
    #expect(first.status == 200 && first.headers["Content-Type"] == "application/json")
    #expect(first.names() == ["success", "unique_request_id", "images", "cost"])
    #expect(first.names("images.0") == ["num", "generation_status", "wait_time", "cost"])
    #expect(first.string("images.2.generation_status") == "pending")
    #expect(first.json.at("images.2.num") == .integer(2))
    #expect(first.json.at("images.0.cost") == .number(0.038))
    #expect(first.json.at("cost") == .number(0.114))
    let name = try #require(first.string("unique_request_id"))
    #expect(name.wholeMatch(of: /[0-9A-Za-z]{16}/) != nil)
    // €0.038 at $1.10 is $0.0418.
    #expect(try await fixture.balance().held == Amount(micros: 3 * 41_800))
    try await server.working {
      await eventually {
        await server.zpkStatus(name, 2) == "generated"
      }
    }
    let check = await server.zpk("check-status", #""unique_request_id":"\#(name)""#)
    #expect(check.names() == ["success", "images"])
    #expect(
      check.names("images.1") == ["num", "generation_status", "wait_time", "image_url", "cost"])
    #expect(check.json.at("images.1.wait_time") == .integer(0))
    #expect(check.string("images.1.image_url")?.hasPrefix(APIFixture.base + "/storage/") == true)
    #expect(try await fixture.isSound())
  }

  @Test func holdWaitsAndAReconnectionFindsTheSameImages() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let fields =
      #""prompt":"x","num":2,"connection_type":"hold","unique_request_id":"order-1""#
    let (first, second) = try await server.working {
      async let first = server.zpk("generate", fields)
      async let second = server.zpk("generate", fields)
      return await (first, second)
    }
    #expect(first.string("images.1.generation_status") == "generated")
    #expect(first.text == second.text)
    #expect(first.headers["X-Zekron-Cost"] == "0.0836")
    #expect(try await fixture.jobs().count == 2)
    // Another process, which knows nothing but the store.
    let later = await (try fixture.server()).zpk("generate", fields)
    #expect(later.text == first.text && later.headers["Idempotent-Replayed"] == "true")
    let other = await server.zpk("generate", #""prompt":"y","unique_request_id":"order-1""#)
    #expect(other.string("errors.0.on") == "unique_request_id")
    #expect(other.string("errors.0.id") == "INVALID_PARAMETER")
    // Names are an account's own.
    #expect(
      await server.zpk("check-status", #""unique_request_id":"order-1""#, as: 2)
        .string("errors.0.id") == "NOT_FOUND")
  }

  @Test func holdTellsOfFailuresImageByImage() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server(
      StubEngine([.error(.failed(reason: "x")), .error(.refused(reason: "no"))]), workers: 1)
    let response = try await server.working {
      await server.zpk(
        "generate",
        #""prompt":"x","num":3,"connection_type":"hold","unique_request_id":"o""#)
    }
    #expect(response.status == 200 && response.json.at("success") == .bool(true))
    #expect(response.string("images.0.generation_status") == "error")
    #expect(response.json.at("images.0.cost") == .integer(0))
    #expect(response.string("images.2.generation_status") == "generated")
    #expect(response.json.at("cost") == .number(0.038))
    #expect(try await fixture.balance().posted == Amount(micros: 10_000_000 - 41_800))
  }

  @Test(arguments: ["fast", "hold"])
  func whatModerationRefusesIsErrorsImageByImage(connection: String) async throws {
    let rules = try ModerationFile.rules(in: Array("rule test\nblock forbidden".utf8))
    let fixture = try await APIFixture(moderation: rules)
    let server = try fixture.server()
    let fields = #""prompt":"forbidden","num":2,"connection_type":"\#(connection)""#
    let response = await server.zpk("generate", fields + #","unique_request_id":"o""#)
    #expect(response.status == 200 && response.json.at("success") == .bool(true))
    #expect(response.string("unique_request_id") == "o" && response.json.count("images") == 2)
    #expect(response.string("images.1.generation_status") == "error")
    #expect(response.string("images.1.error_id") == "CONTENT_POLICY_VIOLATION")
    #expect(response.json.at("cost") == .integer(0))
    let unnamed = await server.zpk("generate", #""prompt":"forbidden""#)
    #expect(unnamed.string("unique_request_id")?.count == 16)
    #expect(try await fixture.jobs().isEmpty)
    #expect(try await fixture.balance().held == .zero)
  }

  @Test func holdGivesUpWaitingButNotTheOrder() async throws {
    var fixture = try await APIFixture()
    fixture.settings.heldPatience = .milliseconds(1)
    let server = try fixture.server()
    let response = await server.zpk(
      "generate", #""prompt":"x","connection_type":"hold","unique_request_id":"o""#)
    #expect(response.string("images.0.generation_status") == "pending")
    #expect(try await fixture.jobs()[0].state == .queued)
  }

  @Test func theLibraryOfTheVendorIsUnderstood() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let delimiter = "-------------65f1c0ffee123"
    let fields = [
      ("prompt", "ninja turtles"), ("num", "2"), ("model", "dall-e-3"), ("quality", "hq"),
      ("connection_type", "fast"), ("application_id", "1"), ("api_key", server.secrets[0]),
    ]
    let body =
      fields.map {
        "--\(delimiter)\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n"
      }.joined() + "--\(delimiter)--\r\n"
    let response = await server.send(
      "POST", "/api/images/generate", body, as: 0,
      headers: ["Content-Type": "multipart/form-data; boundary=\(delimiter)"])
    #expect(response.headers["Content-Type"] == "application/json")
    #expect(response.json.count("images") == 2, "\(response.text)")
    #expect(response.json.at("cost") == .number(0.158))
    #expect(try await fixture.jobs().map(\.request.model) == ["dall-e-3-hq", "dall-e-3-hq"])
  }

  @Test(arguments: [
    (#""model":"zpk-ultra""#, 38_000), (#""model":"zpk-ultra","quality":"hq""#, 78_000),
    (#""resolution":"1024x1792""#, 78_000), (#""resolution":"1792x1024","quality":"hq""#, 110_000),
    (#""model":"dall-e-3""#, 39_000), (#""model":"dall-e-3","resolution":"1792x1024""#, 79_000),
    (#""model":"dall-e-3","quality":"hq","resolution":"1024x1792""#, 117_000),
    (#""unique_guard":true"#, 41_000),
  ])
  func pricesAreThoseOfTheList(fields: String, euros: Int64) async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let response = await server.zpk("generate", #""prompt":"x",\#(fields)"#)
    #expect(response.json.at("cost") == .number(Double(euros) / 1_000_000), "\(response.text)")
    #expect(try await fixture.jobs()[0].price == Amount(micros: euros * 11 / 10))
  }

  @Test func keysAreHeldAgainstTheirApplication() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    func answer(_ credentials: String) async -> HTTPResponse {
      await server.send(
        "POST", "/api/images/generate", "{\(credentials)\"prompt\":\"x\"}", as: 0)
    }
    let key = server.secrets[0]
    for fields in ["", #""application_id":"1","#, #""api_key":"nonsense","application_id":"1","#] {
      let response = await answer(fields)
      #expect(response.status == 200 && response.string("errors.0.id") == "INVALID_CREDENTIALS")
      #expect(response.string("errors.0.on") == "api_key")
      #expect(response.headers["WWW-Authenticate"] == nil)
    }
    let none = await answer(#""api_key":"\#(key)","#)
    #expect(none.string("errors.0.on") == "application_id")
    let other = await answer(#""api_key":"\#(key)","application_id":"2","#)
    #expect(other.string("errors.0.id") == "INVALID_CREDENTIALS")
    #expect(other.string("errors.0.on") == "application_id")
    #expect(other.string("errors.0.message")?.contains("not that of this api_key") == true)
    let prefix = await answer(#""api_key":"\#(key)","application_id":"\#(key.prefix(12))","#)
    #expect(prefix.json.at("success") == .bool(true))
    let header = await server.send("POST", "/api/images/generate", #"{"prompt":"x"}"#)
    #expect(header.json.at("success") == .bool(true))
    #expect(await server.send("GET", "/v1/key").string("data.application_id") == "1")
  }

  @Test func everyRefusalIsOfStatus200() async throws {
    let fixture = try await APIFixture(micros: 1000)
    let server = try fixture.server()
    let poor = await server.zpk("generate", #""prompt":"x""#)
    #expect(poor.status == 200 && poor.string("errors.0.id") == "INSUFFICIENT_BALANCE")
    #expect(poor.names() == ["success", "errors"] && poor.json.at("success") == .bool(false))
    let missing = await server.zpk("generate", #""num":1"#)
    #expect(
      missing.text == #"""
        {"success":false,"errors":[{"id":"INVALID_PARAMETER","message":"prompt has not been set",\#
        "on":"prompt"}]}
        """#)
    let path = await server.send("POST", "/api/images/nothing", "{}")
    #expect(path.status == 200 && path.string("errors.0.id") == "NOT_FOUND")
    let broken = await server.send("POST", "/api/images/generate", "{", as: 0)
    #expect(broken.status == 200 && broken.string("errors.0.id") == "INVALID_REQUEST")
    let large = server.handler.refusal(.bodyTooLarge(limitBytes: 1), path: "/api/images/generate")
    #expect(large.status == 200 && large.headers["Content-Type"] == "application/json")
    #expect(await server.send("GET", "/api/images/generate").status == 405)
    let unnamed = await server.zpk("check-status", #""num":1"#)
    #expect(unnamed.string("errors.0.on") == "unique_request_id")
  }

  @Test func theCallbackCarriesTheWholeOrder() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let answer = await server.zpk(
      "generate", #""prompt":"x","num":2,"callback_url":"https://hooks.example/zpk""#)
    let name = try #require(answer.string("unique_request_id"))
    try await server.working {
      try await eventually { try await fixture.jobs().allSatisfy(\.state.isFinal) }
    }
    let jobs = try await fixture.jobs()
    let (reference, count, pictures) = try await fixture.store.read { tx in
      let origin = try #require(ClientRequest.origin(ofJob: jobs[0].origin))
      let pictures = try jobs.map { job in
        (job.id, try #require(try job.pictureID.flatMap { try tx.pictures.picture($0) }))
      }
      return (
        try #require(try tx.callbacks.placed(origin: origin)?.order.reference),
        try tx.callbacks.deliveries(of: AccountID(1), limit: 9).count,
        Dictionary(uniqueKeysWithValues: pictures)
      )
    }
    #expect(count == 2)
    var waiting = jobs[1]
    waiting.state = .queued
    waiting.finishedAt = nil
    let news = CallbackNews(
      job: jobs[0], jobs: [jobs[0], waiting], pictures: pictures, reference: reference)
    let body = HTTPResponse.json(
      ZPKDialect().callback(news, links: Links(base: APIFixture.base)))
    #expect(body.string("unique_request_id") == name)
    #expect(body.string("images.0.generation_status") == "generated")
    #expect(body.string("images.1.generation_status") == "pending")
    #expect(body.json.at("cost") == .number(0.076))
    let wrong = await server.zpk("generate", #""prompt":"x","callback_url":"http://10.0.0.1/""#)
    #expect(wrong.string("errors.0.on") == "callback_url")
  }
}
