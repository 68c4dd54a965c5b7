import Domain
import HTTP
import Lifecycle
import Services
import Storage
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct KreaDialectTests {
  @Test func anOrderIsAJobAtOnceAndAPictureLater() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let first = await server.krea()
    #expect(first.status == 200)
    #expect(first.headers["Content-Type"] == "application/json")
    #expect(first.names() == ["job_id", "status", "created_at", "completed_at", "result"])
    #expect(["queued", "scheduled"].contains(first.string("status") ?? ""))
    #expect(first.string("created_at") == "2026-01-01T00:00:00.000Z")
    #expect(first.json.at("result") == nil && first.json.at("completed_at") == nil)
    #expect(first.headers["X-Zekron-Cost"] == nil && first.headers["Preference-Applied"] == nil)
    #expect(try await fixture.balance().held == Amount(micros: 3000))
    let id = try #require(first.string("job_id"))
    try await server.working {
      await eventually {
        await server.kreaStatus(id) == "completed"
      }
    }
    let job = await server.send("GET", "/jobs/\(id)")
    #expect(job.string("completed_at") == "2026-01-01T00:00:00.000Z")
    #expect(job.json.count("result.urls") == 1)
    let url = try #require(job.string("result.urls.0"))
    let path = String(url.dropFirst(APIFixture.base.count))
    #expect(await server.send("GET", path, as: 0).status == 200)
    #expect(try await fixture.balance().posted == Amount(micros: 10_000_000 - 3000))
    #expect(try await fixture.isSound())
  }

  @Test func theFlatPriceDoesNotGrow() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    _ = await server.krea(prompt: String(repeating: "long ", count: 200))
    #expect(try await fixture.jobs().map(\.price) == [Amount(micros: 3000)])
  }

  @Test func oldNamesWorkAndSaySo() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let old = await server.send(
      "POST", APIServer.kreaPath, #"{"prompt":"x","aspectRatio":"16:9","resolution":"1K"}"#)
    #expect(old.status == 200)
    #expect(old.headers["Deprecation"] == "true")
    #expect(old.headers["Sunset"] == "Fri, 19 Jun 2026 00:00:00 GMT")
    #expect(try await fixture.jobs()[0].request.size.plain == "1280x720")
    let new = await server.krea()
    #expect(new.headers["Deprecation"] == nil && new.headers["Sunset"] == nil)
  }

  @Test func errorsAreOneText() async throws {
    let fixture = try await APIFixture(micros: 1000)
    let server = try fixture.server()
    let poor = await server.krea()
    #expect(poor.status == 402 && poor.text == #"{"error":"Insufficient balance"}"#)
    let stranger = await server.krea(as: 0)
    #expect(stranger.status == 401 && stranger.text == #"{"error":"Unauthorized"}"#)
    let wrong = await server.send(
      "POST", APIServer.kreaPath, #"{"prompt":"x","aspect_ratio":"3:4","resolution":"1K"}"#)
    #expect(wrong.status == 400 && wrong.string("error")?.hasPrefix("Invalid aspect_ratio") == true)
    let other = await server.send("POST", "/generate/image/bfl/flux-1-dev", "{}")
    #expect(other.status == 404 && other.text == #"{"error":"Not found"}"#)
  }

  @Test func whatModerationRefusesIsAJobThatFailedAndIsFree() async throws {
    let rules = try ModerationFile.rules(in: Array("rule test\nblock forbidden".utf8))
    let fixture = try await APIFixture(micros: 1000, moderation: rules)
    let server = try fixture.server()
    let headers: HTTPHeaders = [
      "Idempotency-Key": "k", "X-Webhook-URL": "https://example.com/hook",
    ]
    let response = await server.krea(prompt: "a forbidden lake", headers: headers)
    #expect(response.status == 200 && response.string("status") == "failed")
    #expect(response.string("error.code") == "content_policy")
    #expect(response.json.at("notes.0") == .string("Refused by the rule test."))
    #expect(response.text.contains(#""result":null"#) && response.string("completed_at") != nil)
    let id = try #require(response.string("job_id"))
    let again = await server.send("GET", "/jobs/\(id)")
    #expect(again.text == response.text)
    let repeated = await server.krea(prompt: "a forbidden lake", headers: headers)
    #expect(repeated.text == response.text)
    // Nobody draws it, it costs nothing, and its end is told once.
    let job = try #require(try await fixture.jobs().first)
    #expect(job.state == .failed && job.isRefused && job.price == .zero)
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 1000)))
    #expect(try await fixture.store.read { tx in try tx.callbacks.pendingCount() } == 1)
    #expect(try await fixture.isSound())
  }

  @Test func picturesToChangeAreNotKeptForWhatIsRefused() async throws {
    let rules = try ModerationFile.rules(in: Array("rule test\nblock forbidden".utf8))
    let fixture = try await APIFixture(moderation: rules)
    let server = try fixture.server()
    let url = "https://pictures.example/a.png"
    fixture.outside.answer(url, .success(HTTPResponse(status: 200, body: .text("PIC of a lake"))))
    let response = await server.krea(#""image_url":"\#(url)""#, prompt: "a forbidden lake")
    #expect(response.string("error.code") == "content_policy")
    #expect(try await fixture.jobs().first?.request.sources == [])
  }

  @Test func asKeyedTwiceItIsOneJob() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let first = await server.krea(headers: ["Idempotency-Key": "k"])
    let second = await server.krea(headers: ["Idempotency-Key": "k"])
    #expect(first.text == second.text)
    #expect(second.headers["Idempotent-Replayed"] == "true")
    let other = await server.krea(#""seed":1"#, headers: ["Idempotency-Key": "k"])
    #expect(other.status == 422 && other.text == #"{"error":"Idempotency conflict"}"#)
    #expect(try await fixture.jobs().count == 1)
  }

  @Test func aPictureIsFetchedOnceTheOrderIsNew() async throws {
    let fixture = try await APIFixture()
    let url = "https://pictures.example/a.png"
    fixture.outside.answer(url, .success(HTTPResponse(status: 200, body: .text("PIC of a lake"))))
    let engine = StubEngine()
    let server = try fixture.server(engine)
    let more = #""image_url":"\#(url)","denoising_strength":0.25"#
    let (first, again) = await (
      server.krea(more, headers: ["Idempotency-Key": "k"]),
      server.krea(more, headers: ["Idempotency-Key": "k"])
    )
    #expect(first.status == 200 && again.text == first.text)
    #expect(fixture.outside.requests.map(\.url) == [url])
    try await server.working { await eventually { engine.sources.count == 1 } }
    #expect(engine.sources == [[Array("PIC of a lake".utf8)]])
    #expect(engine.requests[0].strength == SourceStrength(thousandths: 750))
  }

  @Test(arguments: [
    "http://pictures.example/a.png", "https://127.0.0.1/a.png", "https://[::1]:8080/",
    "https://localhost/a", "ftp://pictures.example/a", "file:///etc/passwd", "x", "data:x",
    "https://gone.example/a.png",
  ])
  func whatCannotBeFetchedIsRefusedAndFree(url: String) async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let response = await server.krea(#""image_url":"\#(url)""#)
    #expect(response.status == 400, "\(response.text)")
    #expect(try await fixture.jobs().isEmpty)
    #expect(try await fixture.balance().held == .zero)
  }

  @Test func aFailureIsAnObjectAndFree() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server(StubEngine([.error(.failed(reason: "x"))]))
    let id = try await server.kreaJob()
    try await server.working {
      await eventually {
        await server.kreaStatus(id) == "failed"
      }
    }
    let job = await server.send("GET", "/jobs/\(id)")
    #expect(job.string("error.code") == "generation_failed")
    #expect(job.string("error.message")?.contains("Nothing was charged") == true)
    #expect(job.json.at("result") == nil && job.string("completed_at") != nil)
    #expect(try await fixture.balance().posted == Amount(micros: 10_000_000))
  }

  @Test func theCallbackIsTheJobAsItStands() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let created = await server.krea(
      #""styles":[{"id":"lora-1","strength":1}]"#,
      headers: ["X-Webhook-URL": "https://hooks.example/krea"])
    let id = try #require(created.string("job_id"))
    try await server.working {
      await eventually {
        await server.kreaStatus(id) == "completed"
      }
    }
    let (order, job, picture) = try await fixture.store.read { tx in
      let delivery = try #require(
        try tx.callbacks.deliveries(of: AccountID(1), limit: 9).first)
      let told = try #require(delivery.job)
      let job = try #require(try tx.jobs.job(told))
      #expect(delivery.dialect == "krea" && delivery.url.text == "https://hooks.example/krea")
      let origin = try #require(ClientRequest.origin(ofJob: job.origin))
      return (
        try #require(try tx.callbacks.placed(origin: origin)?.order), job,
        try #require(try job.pictureID.flatMap { try tx.pictures.picture($0) })
      )
    }
    let body = KreaDialect().callback(
      CallbackNews(job: job, jobs: [job], pictures: [job.id: picture], reference: order.reference),
      links: Links(base: APIFixture.base))
    let poll = await server.send("GET", "/jobs/\(id)")
    #expect(String(decoding: body.joined, as: UTF8.self) == poll.text)
    #expect(poll.json.count("notes") == 1)
  }

  @Test func aCallbackToAPrivateAddressIsRefused() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let response = await server.krea(headers: ["X-Webhook-URL": "http://10.0.0.1/"])
    #expect(response.status == 400 && response.string("error")?.contains("X-Webhook-URL") == true)
    #expect(try await fixture.jobs().isEmpty)
  }
}
