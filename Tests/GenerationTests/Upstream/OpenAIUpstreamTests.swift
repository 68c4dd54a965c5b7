import Cryptography
import Domain
import HTTP
import ImageCodecs
import Testing

@testable import Generation

struct OpenAIUpstreamTests {
  private func upstream(
    _ transport: ScriptedTransport, key: String? = "sk-1",
    _ change: (inout OpenAIUpstream.Options) -> Void = { _ in }
  ) -> OpenAIUpstream {
    var options = OpenAIUpstream.Options()
    options.model = "gpt-image-1"
    change(&options)
    return OpenAIUpstream(
      UpstreamFixture(transport).client(base: "https://api.openai.com", key: key),
      options: options)
  }

  /// The shape of https://platform.openai.com/docs/api-reference/images/object.
  private func answer(_ pictures: [String]) -> ScriptedTransport.Answer {
    let data = pictures.map { "{\"b64_json\":\"\($0)\"}" }.joined(separator: ",")
    return .json(
      """
      {"created":1760000000,"background":"opaque","output_format":"png","quality":"medium",
       "size":"1024x1024","data":[\(data)],
       "usage":{"input_tokens":50,"output_tokens":1056,"total_tokens":1106,
       "input_tokens_details":{"text_tokens":50,"image_tokens":0}}}
      """)
  }

  @Test func theRequestIsOpenAIs() async throws {
    let transport = ScriptedTransport([answer([try UpstreamFixture.base64()])])
    let request = UpstreamFixture.request(size: (1024, 1024), count: 2, style: .pixel)
    let drawing = try await upstream(transport).draw(UpstreamFixture.order(request)) { _ in }
    #expect(drawing.files == [try UpstreamFixture.png()])
    #expect(drawing.gaps == [.seed])
    let sent = try #require(transport.seen.first)
    #expect(sent.method == "POST")
    #expect(sent.url == "https://api.openai.com/v1/images/generations")
    #expect(sent.headers["Authorization"] == "Bearer sk-1")
    #expect(sent.headers["Idempotency-Key"] == "zekron-0011223344")
    #expect(
      transport.json(0)?.text
        == """
        {"model":"gpt-image-1","prompt":"a lake at dusk, pixel art","n":2,"size":"1024x1024"}
        """)
  }

  @Test func wordsToLeaveOutBecomeASentenceUnlessTheServiceHasAField() async throws {
    let transport = ScriptedTransport([answer([try UpstreamFixture.base64()])])
    let order = UpstreamFixture.order(UpstreamFixture.request(negative: "people, cars"))
    let plain = try await upstream(transport).draw(order) { _ in }
    #expect(transport.json(0)?["prompt"]?.string == "a lake at dusk. Without: people, cars")
    #expect(plain.gaps == [.seed, .negative])
    let able = try await upstream(transport) { options in
      options.extensions = [.seed, .negative]
    }.draw(order) { _ in }
    #expect(transport.json(1)?["prompt"]?.string == "a lake at dusk")
    #expect(transport.json(1)?["negative_prompt"]?.string == "people, cars")
    #expect(transport.json(1)?["seed"]?.integer == 7)
    #expect(able.gaps.isEmpty)
  }

  @Test func theNearestOfFewSizesIsAsked() async throws {
    let transport = ScriptedTransport([answer([try UpstreamFixture.base64()])])
    let wide = UpstreamFixture.order(UpstreamFixture.request(size: (1280, 720)))
    _ = try await upstream(transport) { options in
      options.sizes = ["1024x1024", "1536x1024", "1024x1536"].compactMap(
        PictureSize.init(parsing:))
    }.draw(wide) { _ in }
    #expect(transport.json(0)?["size"]?.string == "1536x1024")
  }

  @Test func picturesToChangeAreSentAsAForm() async throws {
    let transport = ScriptedTransport([answer([try UpstreamFixture.base64()])])
    let sources = [try UpstreamFixture.png(), try UpstreamFixture.png(red: 3)]
    let drawing = try await upstream(transport).draw(
      UpstreamFixture.order(sources: sources)
    ) { _ in }
    #expect(drawing.gaps == [.seed, .strength])
    let sent = try #require(transport.seen.first)
    #expect(sent.url.hasSuffix("/v1/images/edits"))
    let form = try Multipart(
      parsing: sent.body.joined, contentType: sent.headers["Content-Type"] ?? "", maxParts: 16)
    let files = form.parts.filter { $0.name == "image[]" }
    #expect(files.map(\.bytes) == sources)
    #expect(files.map(\.contentType) == ["image/png", "image/png"])
    #expect(
      form.parts.filter { $0.fileName == nil }.map {
        "\($0.name)=\(String(decoding: $0.bytes, as: UTF8.self))"
      }
        == ["model=gpt-image-1", "prompt=a lake at dusk", "n=1", "size=128x96"])
  }

  @Test func picturesBehindAddressesAreFetchedWithoutTheKey() async throws {
    let file = try UpstreamFixture.png()
    let transport = ScriptedTransport { request in
      request.method == "GET"
        ? .file(file)
        : .json("{\"created\":1,\"data\":[{\"url\":\"https://cdn.example/a.png?x=1\"}]}")
    }
    let drawing = try await upstream(transport).draw(UpstreamFixture.order()) { _ in }
    #expect(drawing.files == [file])
    #expect(transport.seen[1].url == "https://cdn.example/a.png?x=1")
    #expect(transport.seen[1].headers["Authorization"] == nil)
  }

  @Test(arguments: [
    ("http://cdn.example/a.png"), ("http://169.254.169.254/latest"), ("file:///etc/passwd"),
    ("//evil/a.png"),
  ])
  func otherAddressesAreNotFetched(url: String) async {
    let transport = ScriptedTransport([.json("{\"data\":[{\"url\":\"\(url)\"}]}")])
    await #expect(throws: UpstreamError.self) {
      _ = try await upstream(transport).draw(UpstreamFixture.order()) { _ in }
    }
    #expect(transport.seen.count == 1)
  }

  @Test(arguments: [
    (
      400,
      #"{"error":{"message":"a lake","type":"invalid_request_error","code":"moderation_blocked"}}"#,
      UpstreamError.refused(reason: "moderation_blocked")
    ),
    (
      400,
      #"{"error":{"message":"no","type":"image_generation_user_error","code":"content_policy_violation"}}"#,
      .refused(reason: "content_policy_violation")
    ),
    (
      429, #"{"error":{"message":"x","type":"insufficient_quota","code":"insufficient_quota"}}"#,
      .outOfCredit
    ),
    (400, #"{"error":{"code":"billing_hard_limit_reached"}}"#, .outOfCredit),
    (429, #"{"error":{"code":"rate_limit_exceeded"}}"#, .busy(retryAfter: .seconds(7))),
    (401, #"{"error":{"code":"invalid_api_key"}}"#, .unauthorized),
    (403, "{}", .unauthorized), (402, "{}", .outOfCredit),
    (
      404, #"{"error":{"code":"model_not_found"}}"#, .rejected(reason: "status 404 model_not_found")
    ),
    (400, #"{"error":"a lake at dusk is bad"}"#, .rejected(reason: "status 400")),
    (500, "oops", .broken(reason: "status 500")),
    (503, "", .busy(retryAfter: .seconds(7))),
    (504, #"{"error":{"code":"still_running"}}"#, .unreachable(reason: "status 504 still_running")),
    (200, "<html>", .unreadable(reason: "no JSON")),
    (200, "{\"created\":1}", .unreadable(reason: "no pictures")),
    (200, "{\"data\":[]}", .unreadable(reason: "no pictures")),
    (200, "{\"data\":[{\"b64_json\":\"%%%\"}]}", .unreadable(reason: "no base64")),
    (200, "{\"data\":[{\"text\":\"hi\"}]}", .unreadable(reason: "neither b64_json nor url")),
    (200, "{\"error\":{\"code\":\"safety_violations\"}}", .refused(reason: "safety_violations")),
  ])
  func everyFaultIsUnderstood(status: Int, body: String, error: UpstreamError) async {
    let transport = ScriptedTransport([.json(body, status: status, retryAfter: "7")])
    await #expect(throws: error) {
      _ = try await upstream(transport).draw(UpstreamFixture.order()) { _ in }
    }
  }

  @Test func theProbeLooksForTheModel() async throws {
    let list = #"{"object":"list","data":[{"id":"gpt-image-1","object":"model"}]}"#
    let transport = ScriptedTransport([.json(list)])
    #expect(try await upstream(transport).probe() == "1 models")
    #expect(transport.calls == ["GET /v1/models"])
    await #expect(throws: UpstreamError.self) {
      _ = try await upstream(transport) { $0.model = "gpt-9" }.probe()
    }
    await #expect(throws: UpstreamError.unauthorized) {
      _ = try await upstream(ScriptedTransport([.json("{}", status: 401)])).probe()
    }
    let silent = upstream(ScriptedTransport([.json("{}", status: 404)]))
    #expect(try await silent.probe() == "answers, without a list of models")
  }
}
