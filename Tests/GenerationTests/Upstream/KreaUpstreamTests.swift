import Domain
import HTTP
import Synchronization
import TestSupport
import Testing

@testable import Generation

struct KreaUpstreamTests {
  private static let id = "11111111-2222-4333-8444-555555555555"

  /// The shape of docs.krea.ai: the error of a job is an object, of a call a text.
  private static func job(_ status: String, _ rest: String = ",\"result\":null")
    -> ScriptedTransport.Answer
  {
    .json(
      """
      {"job_id":"\(id)","status":"\(status)","created_at":"2026-01-01T00:00:00.000Z",
       "completed_at":null\(rest)}
      """)
  }

  private static let done = job(
    "completed", #","result":{"urls":["https://gen.krea.ai/images/a.png"]}"#)

  private func draw(
    _ fixture: UpstreamFixture, _ order: UpstreamOrder = UpstreamFixture.order(),
    progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) async throws(UpstreamError) -> UpstreamDrawing {
    try await KreaUpstream(fixture.client(base: "https://api.krea.ai", key: "k")).draw(
      order, progress: progress)
  }

  private static func transport(
    _ states: [ScriptedTransport.Answer], file: [UInt8]
  ) -> ScriptedTransport {
    let rest = Mutex(states[...])
    return ScriptedTransport { request in
      switch (request.method, request.url.hasPrefix("https://api.krea.ai/jobs/")) {
      case ("POST", _) where request.url.hasSuffix("/assets"):
        .json(#"{"id":"a","image_url":"https://gen.krea.ai/assets/a.png","width":1}"#)
      case ("POST", _): job("queued")
      case (_, true): rest.withLock { $0.count > 1 ? $0.removeFirst() : $0.first ?? .page }
      default: .file(file)
      }
    }
  }

  @Test func aJobIsOrderedPolledAndFetched() async throws {
    let file = try UpstreamFixture.png(1152, 864)
    let transport = Self.transport(
      [Self.job("backlogged"), Self.job("processing"), Self.job("sampling"), Self.done], file: file)
    let fixture = UpstreamFixture(transport)
    let told = Mutex<[Double]>([])
    let request = UpstreamFixture.request(negative: "fog", size: (1024, 768), isRaw: true)
    let drawing = try await draw(fixture, UpstreamFixture.order(request)) { fraction in
      told.withLock { $0.append(fraction) }
    }
    #expect(drawing.files == [file])
    #expect(drawing.gaps == [.negative])
    #expect(told.withLock { $0 } == [0.2, 0.5])
    let sent = transport.seen
    #expect(sent[0].url == "https://api.krea.ai/generate/image/z-image/z-image")
    #expect(sent[0].headers["Authorization"] == "Bearer k")
    // The service takes no other fields than its own.
    #expect(
      transport.json(0)?.text
        == """
        {"prompt":"a lake at dusk","aspect_ratio":"4:3","resolution":"1K","seed":7,\
        "skip_prompt_expansion":true}
        """)
    #expect(sent.last?.url == "https://gen.krea.ai/images/a.png")
    #expect(sent.last?.headers["Authorization"] == nil)
    #expect(fixture.clock.sleeps == [.seconds(2), .seconds(2), .seconds(2)])
  }

  @Test func aSourceIsUploadedFirst() async throws {
    let file = try UpstreamFixture.png()
    let transport = Self.transport([Self.done], file: file)
    let drawing = try await draw(
      UpstreamFixture(transport), UpstreamFixture.order(sources: [file, file]))
    #expect(drawing.gaps == [.secondSource])
    let upload = try Multipart(
      parsing: transport.seen[0].body.joined,
      contentType: transport.seen[0].headers["Content-Type"] ?? "", maxParts: 4)
    #expect(upload.parts.map(\.name) == ["file"] && upload.parts[0].bytes == file)
    #expect(transport.json(1)?["image_url"]?.string == "https://gen.krea.ai/assets/a.png")
    #expect(transport.json(1)?["denoising_strength"] == .number(0.4))
  }

  @Test(arguments: [
    (
      job("failed", #","error":{"code":"content_policy_violation","message":"a lake"}"#),
      UpstreamError.refused(reason: "content_policy_violation")
    ),
    (job("failed", #","result":{"error":{"code":"nsfw"}}"#), .refused(reason: "nsfw")),
    (job("failed", #","error":{"code":"gpu","message":"x"}"#), .broken(reason: "failed gpu")),
    (job("cancelled"), .broken(reason: "cancelled there")),
    (job("completed"), .unreadable(reason: "no address of a picture")),
    (job("odd"), .unreadable(reason: "no known state")),
    (.json("[1", status: 200), .unreadable(reason: "no JSON")),
  ])
  func everyEndingIsUnderstood(state: ScriptedTransport.Answer, error: UpstreamError) async throws {
    let fixture = UpstreamFixture(Self.transport([state], file: []))
    await #expect(throws: error) { _ = try await draw(fixture) }
  }

  @Test(arguments: [
    (400, UpstreamError.rejected(reason: "status 400")), (401, .unauthorized), (402, .outOfCredit),
    (429, .busy(retryAfter: nil)), (500, .broken(reason: "status 500")),
  ])
  func everyRefusalIsUnderstood(status: Int, error: UpstreamError) async {
    let fixture = UpstreamFixture(
      ScriptedTransport([.json("{\"error\":\"a lake at dusk\"}", status: status)]))
    await #expect(throws: error) { _ = try await draw(fixture) }
  }

  @Test(arguments: [
    #"{"error":"Content policy violation: a lake"}"#, #"{"code":"content_policy","error":"x y"}"#,
    #"{"error":{"message":"no","details":[{"code":"content_policy_violation"}]}}"#,
  ])
  func whatItsRulesForbidIsRefusedAndAskedOnce(body: String) async {
    let transport = ScriptedTransport([.json(body, status: 400)])
    let fixture = UpstreamFixture(transport)
    let engine = fixture.engine(KreaUpstream(fixture.client(base: "https://api.krea.ai")))
    let error = await #expect(throws: EngineError.self) {
      _ = try await engine.generate(UpstreamFixture.request()) { _ in }
    }
    guard case .refused = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(transport.seen.count == 1)
  }

  @Test func aJobThatSaysSoInASentenceIsRefusedToo() async {
    let state = Self.job("failed", #","error":{"message":"Content policy violation: a lake"}"#)
    let fixture = UpstreamFixture(Self.transport([state], file: []))
    await #expect(throws: UpstreamError.refused(reason: "content_policy")) {
      _ = try await draw(fixture)
    }
  }

  @Test func theKeyIsTheOrdersNameAndTellsAddressesOfSourcesApart() async throws {
    let file = try UpstreamFixture.png()
    let transport = Self.transport([Self.done], file: file)
    let fixture = UpstreamFixture(transport)
    _ = try await draw(fixture)
    #expect(transport.seen[0].headers["Idempotency-Key"] == "zekron-0011223344")
    let before = transport.seen.count
    _ = try await draw(fixture, UpstreamFixture.order(sources: [file]))
    let key = try #require(transport.seen[before + 1].headers["Idempotency-Key"])
    #expect(key.hasPrefix("zekron-0011223344-") && key.utf8.count == 26)
  }

  @Test func aCancelledJobIsTakenBack() async throws {
    let transport = ScriptedTransport { request in
      request.method == "POST"
        ? Self.job("queued") : request.method == "DELETE" ? .json("{}") : .never
    }
    let fixture = UpstreamFixture(transport)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { _ = try? await draw(fixture) }
      while transport.seen.count < 2 { await Task.yield() }
      group.cancelAll()
    }
    await fixture.deliver()
    #expect(transport.calls.last == "DELETE /jobs/\(Self.id)")
  }

  @Test func theProbeAsksForJobs() async throws {
    let transport = ScriptedTransport([.json(#"{"items":[],"next_cursor":null}"#)])
    let upstream = KreaUpstream(UpstreamFixture(transport).client(base: "https://api.krea.ai"))
    #expect(try await upstream.probe() == "the key is accepted")
    #expect(transport.calls == ["GET /jobs?limit=1"])
  }
}
