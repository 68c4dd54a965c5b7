import Cryptography
import Domain
import HTTP
import HTTPClient
import HTTPServer
import ImageCodecs
import Lifecycle
import Synchronization
import TestSupport
import Testing

@testable import Generation

/// The engines against stand-ins of the services, over real HTTP on loopback.
@Suite(.timeLimit(.minutes(2)), .serialized)
struct RealServerTests {
  private struct Responder: HTTPHandler {
    let body: @Sendable (IncomingRequest) -> HTTPReply

    func reply(to request: IncomingRequest) -> HTTPReply { body(request) }
  }

  /// Runs an engine over a service that answers by a rule.
  private func with(
    _ upstream: (UpstreamClient) -> any Upstream, timeout: Duration = .seconds(20),
    reply: @escaping @Sendable (IncomingRequest, _ base: String) -> HTTPReply,
    _ body: (UpstreamEngine) async throws -> Void
  ) async throws {
    let base = Mutex("")
    var configuration = HTTPServerConfiguration()
    configuration.maxBodyBytes = 32 << 20
    let server = MicroHTTPDServer(
      handler: Responder { request in reply(request, base.withLock { $0 }) },
      listen: ListenAddress(host: "127.0.0.1", port: 0), configuration: configuration)
    try server.start()
    let address = "http://127.0.0.1:\(try #require(server.boundPort))"
    base.withLock { $0 = address }
    let transport = CurlTransport(userAgent: "Zekron/test")
    let courier = EngineCourier(transport: transport, clock: ContinuousClock())
    let client = UpstreamClient(
      UpstreamSettings(baseURL: address, key: Secret("k"), timeout: timeout),
      transport: transport, courier: courier, clock: ContinuousClock())
    let engine = UpstreamEngine(
      "gpu", upstream: upstream(client), settings: .init(concurrency: 4),
      parts: .init(
        time: ManualTime(), clock: LeapingClock(), randomBytes: SeededBytes().bytes,
        darkroom: Darkroom(threads: 2), logger: .silent))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask { try await courier.run() }
      try await body(engine)
      await courier.drain()
      group.cancelAll()
    }
    await transport.shutdown()
  }

  private static func openAI(_ client: UpstreamClient) -> any Upstream {
    OpenAIUpstream(client, options: .init())
  }

  private static func picture(_ bytes: [UInt8]) -> HTTPReply {
    .now(HTTPResponse(status: 200, headers: ["Content-Type": "image/png"], body: .bytes(bytes)))
  }

  @Test func openAIWithAPictureBehindAnAddressOfItsOwn() async throws {
    let file = try UpstreamFixture.png(512, 512)
    try await with(Self.openAI) { request, base in
      guard request.headers["Authorization"] == "Bearer k" else {
        return .now(.json(#"{"error":{"code":"invalid_api_key"}}"#, status: 401))
      }
      return request.path == "/v1/images/generations"
        ? .now(.json("{\"created\":1,\"data\":[{\"url\":\"\(base)/storage/a.png\"}]}"))
        : Self.picture(file)
    } _: { engine in
      let picture = try await engine.generate(UpstreamFixture.request(size: (512, 512))) { _ in }
      #expect(picture.size == PictureSize(width: 512, height: 512) && picture.format == .png)
    }
  }

  /// Every fault in a row, and then a picture: the order is drawn, and by one success only.
  @Test func faultsInARowAreOvercome() async throws {
    let file = try UpstreamFixture.png()
    let good = "{\"data\":[{\"b64_json\":\"\(Base64.encode(file))\"}]}"
    let cut = "{\"data\":[{\"b64_json\":\"\(Base64.encode(Array(file.prefix(60))))\"}]}"
    let answers: [HTTPReply] = [
      .now(.json("{}", status: 429)), .now(.json("{\"data\":[", status: 200)),
      .now(
        HTTPResponse(
          status: 502, headers: ["Content-Type": "text/html"], body: .text("<html>bad</html>"))),
      .now(.json(cut)), .now(.json("{}", status: 500)),
      .reset(.json(good), after: 20), .reset(nil, after: 0),
    ]
    for fault in answers {
      let calls = Mutex(0)
      try await with(Self.openAI) { _, _ in
        let number = calls.withLock { count in
          count += 1
          return count
        }
        return number <= 2 ? fault : .now(.json(good))
      } _: { engine in
        let picture = try await engine.generate(UpstreamFixture.request()) { _ in }
        #expect(try ImageCodec.decode(picture.bytes) == ImageCodec.decode(file))
        #expect(engine.status.drawn == 1 && engine.status.failed == 0)
      }
      #expect(calls.withLock { $0 } == 3)
    }
  }

  @Test func aSlowServiceIsGivenUpOnceAndNotAskedAgain() async throws {
    let calls = Mutex(0)
    try await with(Self.openAI, timeout: .milliseconds(300)) { _, _ in
      calls.withLock { $0 += 1 }
      return .later {
        try? await ContinuousClock().sleep(for: .seconds(2))
        return .json("{}")
      }
    } _: { engine in
      await #expect(throws: EngineError.failed(reason: "not done in time")) {
        _ = try await engine.generate(UpstreamFixture.request()) { _ in }
      }
    }
    #expect(calls.withLock { $0 } == 1)
  }

  @Test func a1111DrawsAndIsInterruptedWhenItsOrderIsCancelled() async throws {
    let calls = Lines()
    let answer = "{\"images\":[\"\(try UpstreamFixture.base64())\"],\"info\":\"{}\"}"
    let isStuck = Mutex(false)
    var options = SDOptions()
    options.dialect = .either
    try await with {
      SDAPIUpstream($0, options: options)
    } reply: { request, _ in
      calls.add(request.path)
      switch request.path {
      case "/sdapi/v1/txt2img":
        guard isStuck.withLock({ $0 }) else { return .now(.json(answer)) }
        return .later {
          try? await ContinuousClock().sleep(for: .seconds(5))
          return .json(answer)
        }
      case "/sdapi/v1/interrupt", "/sdapi/v1/progress":
        return .now(.json(#"{"progress":0.5,"state":{}}"#))
      default: return .now(.json(#"{"detail":"Not Found"}"#, status: 404))
      }
    } _: { engine in
      _ = try await engine.generate(UpstreamFixture.request()) { _ in }
      #expect(try await engine.probe() == "sdapi")
      isStuck.withLock { $0 = true }
      await withTaskGroup(of: Void.self) { group in
        group.addTask { _ = try? await engine.generate(UpstreamFixture.request()) { _ in } }
        while calls.all.count(where: { $0.hasSuffix("txt2img") }) < 2 {
          try? await ContinuousClock().sleep(for: .milliseconds(5))
        }
        group.cancelAll()
      }
    }
    #expect(calls.all.last == "/sdapi/v1/interrupt")
  }

  @Test func kreaAndZPKFromOrderToPicture() async throws {
    let file = try UpstreamFixture.png(1024, 1024)
    let asked = Mutex(0)
    try await with {
      KreaUpstream($0)
    } reply: { request, base in
      switch (request.method, request.path) {
      case ("POST", _): return .now(.json(#"{"job_id":"j-1","status":"queued","result":null}"#))
      case (_, "/jobs/j-1"):
        return .now(
          .json(
            "{\"job_id\":\"j-1\",\"status\":\"completed\",\"result\":{\"urls\":[\"\(base)/a.png\"]}}"
          ))
      default: return Self.picture(file)
      }
    } _: { engine in
      let picture = try await engine.generate(UpstreamFixture.request(size: (1024, 1024))) { _ in }
      #expect(picture.reading.gaps == [])
    }
    let options = ZPKUpstream.Options(applicationID: "a", key: Secret("k"))
    try await with {
      ZPKUpstream($0, options: options)
    } reply: { request, base in
      guard request.method == "POST" else { return Self.picture(file) }
      asked.withLock { $0 += 1 }
      return .now(
        .json(
          """
          {"success":true,"unique_request_id":"x","images":[{"num":0,
           "generation_status":"generated","wait_time":0,"image_url":"\(base)/a.png"}],"cost":0.038}
          """))
    } _: { engine in
      let picture = try await engine.generate(UpstreamFixture.request(size: (1024, 1024))) { _ in }
      #expect(picture.reading.gaps == [.seed])
    }
    #expect(asked.withLock { $0 } == 1)
  }
}
