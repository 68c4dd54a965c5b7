import Domain
import HTTP
import Lifecycle
import Synchronization
import Testing

@testable import Generation

struct ZPKUpstreamTests {
  private func upstream(_ fixture: UpstreamFixture) -> ZPKUpstream {
    ZPKUpstream(
      fixture.client(base: "https://zpk.systems"),
      options: .init(applicationID: "app1", key: Secret("key1")))
  }

  private static func image(_ num: Int, _ status: String, _ rest: String = "") -> String {
    """
    {"num":\(num),"generation_status":"\(status)","wait_time":\(status == "generated" ? 0 : 27)\
    \(status == "generated" ? ",\"image_url\":\"https://zpk.systems/i/\(num).png\"" : "")\(rest)}
    """
  }

  private static func answer(_ images: [String]) -> ScriptedTransport.Answer {
    .json(
      """
      {"success":true,"unique_request_id":"ABCDEF0123456789",
       "images":[\(images.joined(separator: ","))],"cost":0.038}
      """)
  }

  private static func errors(_ id: String) -> ScriptedTransport.Answer {
    .json(
      "{\"success\":false,\"errors\":[{\"id\":\"\(id)\",\"message\":\"a lake\",\"on\":\"prompt\"}]}"
    )
  }

  @Test func anOrderIsPlacedAndAskedFor() async throws {
    let file = try UpstreamFixture.png(1024, 1792)
    let states = Mutex([
      Self.answer([Self.image(0, "pending"), Self.image(1, "pending")]),
      Self.answer([Self.image(1, "generating"), Self.image(0, "generated")]),
      Self.answer([Self.image(1, "generated"), Self.image(0, "generated")]),
    ])
    let transport = ScriptedTransport { request in
      request.method == "GET" ? .file(file) : states.withLock { $0.removeFirst() }
    }
    let told = Mutex<[Double]>([])
    let request = UpstreamFixture.request(
      negative: "fog", size: (1024, 1536), count: 2, style: .vivid)
    let drawing = try await upstream(UpstreamFixture(transport)).draw(
      UpstreamFixture.order(request)
    ) { fraction in told.withLock { $0.append(fraction) } }
    #expect(drawing.files == [file, file])
    #expect(drawing.gaps == [.seed, .negative])
    #expect(told.withLock { $0 } == [0.5, 1])
    #expect(
      transport.calls == [
        "POST /api/images/generate", "POST /api/images/check-status",
        "POST /api/images/check-status", "GET /i/0.png", "GET /i/1.png",
      ])
    #expect(
      transport.json(0)?.text
        == """
        {"application_id":"app1","api_key":"key1","prompt":"a lake at dusk","model":"zpk-ultra",\
        "num":2,"unique_request_id":"ekron-0011223344","connection_type":"fast",\
        "quality":"standard","style":"vivid","resolution":"1024x1792"}
        """)
    #expect(transport.json(1)?["unique_request_id"]?.string == "ABCDEF0123456789")
  }

  @Test(arguments: [
    ("INVALID_CREDENTIALS", UpstreamError.unauthorized), ("INSUFFICIENT_BALANCE", .outOfCredit),
    ("RATE_LIMIT", .busy(retryAfter: nil)),
    ("SERVICE_UNAVAILABLE", .broken(reason: "SERVICE_UNAVAILABLE")),
    ("CONTENT_POLICY_VIOLATION", .refused(reason: "content_policy_violation")),
    ("INVALID_PARAMETER", .rejected(reason: "INVALID_PARAMETER")),
  ])
  func everyRefusalIsUnderstoodThoughItsStatusIs200(id: String, error: UpstreamError) async {
    let fixture = UpstreamFixture(ScriptedTransport([Self.errors(id)]))
    await #expect(throws: error) {
      _ = try await upstream(fixture).draw(UpstreamFixture.order()) { _ in }
    }
  }

  @Test(arguments: [
    ("CONTENT_POLICY_VIOLATION", UpstreamError.refused(reason: "content_policy_violation")),
    ("GENERAL_ERROR", .broken(reason: "GENERAL_ERROR")),
  ])
  func onePictureThatFailsFailsTheOrder(id: String, error: UpstreamError) async {
    let answer = Self.answer([
      Self.image(0, "generated"), Self.image(1, "error", ",\"error_id\":\"\(id)\""),
    ])
    let fixture = UpstreamFixture(ScriptedTransport([answer]))
    await #expect(throws: error) {
      _ = try await upstream(fixture).draw(
        UpstreamFixture.order(UpstreamFixture.request(count: 2))
      ) { _ in }
    }
  }

  @Test func aRefusalCountsMoreThanAnotherFailure() async {
    let answer = Self.answer([
      Self.image(0, "error", #","error_id":"GENERAL_ERROR""#),
      Self.image(1, "error", #","error_id":"CONTENT_POLICY_VIOLATION""#),
    ])
    let fixture = UpstreamFixture(ScriptedTransport([answer]))
    await #expect(throws: UpstreamError.refused(reason: "content_policy_violation")) {
      _ = try await upstream(fixture).draw(
        UpstreamFixture.order(UpstreamFixture.request(count: 2))
      ) { _ in }
    }
  }

  @Test func pagesAndOddAnswersAreNoPictures() async {
    for answer in [ScriptedTransport.Answer.page, .json("{}"), .json("[]")] {
      await #expect(throws: UpstreamError.self) {
        _ = try await upstream(UpstreamFixture(ScriptedTransport([answer]))).draw(
          UpstreamFixture.order()
        ) { _ in }
      }
    }
  }

  @Test func theProbeKnowsAGoodKeyByTheOrderThatIsNotThere() async throws {
    let good = upstream(UpstreamFixture(ScriptedTransport([Self.errors("NOT_FOUND")])))
    #expect(try await good.probe() == "the key is accepted")
    let bad = upstream(UpstreamFixture(ScriptedTransport([Self.errors("INVALID_CREDENTIALS")])))
    await #expect(throws: UpstreamError.unauthorized) { _ = try await bad.probe() }
  }

  @Test func itChangesNoPictures() async throws {
    let fixture = UpstreamFixture(ScriptedTransport([.page]))
    let engine = fixture.engine(upstream(fixture))
    await #expect(throws: EngineError.failed(reason: "it changes no pictures")) {
      _ = try await engine.generate(
        UpstreamFixture.request(), sources: [try UpstreamFixture.png()], progress: { _ in })
    }
    #expect(fixture.transport.seen.isEmpty)
  }
}
