import Cryptography
import Domain
import HTTP
import TestSupport
import Testing

@testable import Generation

struct SDServerUpstreamTests {
  private static let accepted = ScriptedTransport.Answer.json(
    """
    {"id":"job_1a_1","kind":"img_gen","status":"queued","created":1775401200,
     "poll_url":"/sdcpp/v1/jobs/job_1a_1"}
    """, status: 202)

  private static func job(_ status: String, _ rest: String = "") -> ScriptedTransport.Answer {
    .json(
      """
      {"id":"job_1a_1","kind":"img_gen","status":"\(status)","created":1,"started":null,
       "completed":null,"queue_position":1\(rest)}
      """)
  }

  private static func done(_ pictures: [String]) -> ScriptedTransport.Answer {
    let images = pictures.enumerated().map {
      "{\"index\":\($0.offset),\"b64_json\":\"\($0.element)\"}"
    }
    return job(
      "completed",
      ",\"result\":{\"output_format\":\"png\",\"images\":[\(images.joined(separator: ","))]},\"error\":null"
    )
  }

  private func draw(
    _ fixture: UpstreamFixture, _ order: UpstreamOrder = UpstreamFixture.order(),
    timeout: Duration = .seconds(10), _ options: SDOptions = SDOptions()
  ) async throws(UpstreamError) -> UpstreamDrawing {
    try await SDServerUpstream(fixture.client(timeout: timeout), options: options).draw(order) {
      _ in
    }
  }

  @Test func aJobIsOrderedAndPolled() async throws {
    let one = try UpstreamFixture.base64()
    let transport = ScriptedTransport([
      Self.accepted, Self.job("queued"), Self.job("generating"), Self.done([one, one]),
    ])
    let fixture = UpstreamFixture(transport)
    var options = SDOptions()
    options.steps = 8
    options.guidance = 1
    options.sampler = "euler"
    var request = UpstreamFixture.request(negative: "fog", count: 2)
    request.strength = SourceStrength(thousandths: 400)
    let source = try UpstreamFixture.png()
    let drawing = try await draw(
      fixture, UpstreamFixture.order(request, sources: [source]), options)
    #expect(drawing.files.count == 2 && drawing.gaps.isEmpty)
    #expect(
      transport.calls == [
        "POST /sdcpp/v1/img_gen", "GET /sdcpp/v1/jobs/job_1a_1", "GET /sdcpp/v1/jobs/job_1a_1",
        "GET /sdcpp/v1/jobs/job_1a_1",
      ])
    let body = try #require(transport.json(0))
    #expect(body["batch_count"]?.integer == 2 && body["seed"]?.integer == 7)
    #expect(body["negative_prompt"]?.string == "fog")
    #expect(body["strength"] == .number(0.6))
    #expect(body["init_image"]?.string == Base64.encode(source))
    #expect(
      body["sample_params"]?.text
        == #"{"sample_steps":8,"sample_method":"euler","guidance":{"txt_cfg":1.0}}"#)
    if case .object(let fields) = body {
      #expect(fields.contains { $0.name == "embed_image_metadata" && $0.value == .bool(false) })
    }
    #expect(fixture.clock.sleeps == [.milliseconds(500), .milliseconds(500)])
  }

  @Test(arguments: [
    (
      ScriptedTransport.Answer.json("{}", status: 404),
      UpstreamError.broken(reason: "the job is gone")
    ),
    (.json("{}", status: 410), .broken(reason: "the job is gone")),
    (
      job("failed", #","result":null,"error":{"code":"generation_failed","message":"a lake"}"#),
      .broken(reason: "generation_failed")
    ),
    (job("cancelled"), .broken(reason: "cancelled there")),
    (job("dreaming"), .unreadable(reason: "no known state")),
    (job("completed", #","result":{"images":[]}"#), .unreadable(reason: "no pictures")),
    (.page, .unreachable(reason: "status 502")),
    (.fault(.notSent(reason: "refused")), .unreachable(reason: "refused")),
  ])
  func everyFaultIsUnderstood(answer: ScriptedTransport.Answer, error: UpstreamError) async {
    let fixture = UpstreamFixture(ScriptedTransport([Self.accepted, answer]))
    await #expect(throws: error) { _ = try await draw(fixture) }
  }

  @Test func aFullQueueIsBusy() async {
    let full = ScriptedTransport([.json(#"{"error":"job queue is full"}"#, status: 429)])
    await #expect(throws: UpstreamError.busy(retryAfter: nil)) {
      _ = try await draw(UpstreamFixture(full))
    }
  }

  @Test func aQuestionMayGoUnansweredTwice() async throws {
    let transport = ScriptedTransport([
      Self.accepted, .page, .fault(.interrupted(reason: "x")), Self.job("generating"), .page,
      Self.done([try UpstreamFixture.base64()]),
    ])
    #expect(try await draw(UpstreamFixture(transport)).files.count == 1)
  }

  @Test func aJobThatNeverEndsIsTakenBack() async throws {
    let transport = ScriptedTransport { request in
      request.url.hasSuffix("img_gen") ? Self.accepted : Self.job("generating")
    }
    let fixture = UpstreamFixture(transport)
    await #expect(throws: UpstreamError.slow) {
      _ = try await draw(fixture, timeout: .seconds(2))
    }
    await fixture.deliver()
    #expect(transport.calls.last == "POST /sdcpp/v1/jobs/job_1a_1/cancel")
  }
}
