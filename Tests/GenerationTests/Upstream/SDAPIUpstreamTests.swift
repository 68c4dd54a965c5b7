import Cryptography
import Domain
import HTTP
import Synchronization
import TestSupport
import Testing

@testable import Generation

struct SDAPIUpstreamTests {
  private func upstream(
    _ fixture: UpstreamFixture, key: String? = nil, timeout: Duration = .seconds(60),
    _ change: (inout SDOptions) -> Void = { _ in }
  ) -> SDAPIUpstream {
    var options = SDOptions()
    options.dialect = .compatible
    change(&options)
    return SDAPIUpstream(fixture.client(key: key, timeout: timeout), options: options)
  }

  /// The shape of modules/api/models.py, TextToImageResponse: `info` is JSON in a string.
  private static func answer(_ pictures: [String]) -> String {
    let images = pictures.map { "\"\($0)\"" }.joined(separator: ",")
    return """
      {"images":[\(images)],"parameters":{"prompt":"a lake at dusk","seed":7},
       "info":"{\\"seed\\": 7, \\"all_seeds\\": [7], \\"steps\\": 20}"}
      """
  }

  @Test func theRequestIsA1111s() async throws {
    let transport = ScriptedTransport([.json(Self.answer([try UpstreamFixture.base64()]))])
    let order = UpstreamFixture.order(UpstreamFixture.request(negative: "fog", style: .art))
    let drawing = try await upstream(UpstreamFixture(transport), key: "ann:secret") { options in
      options.model = "flux.safetensors"
      options.steps = 20
      options.guidance = 3.5
      options.sampler = "Euler"
      options.scheduler = "Karras"
    }.draw(order) { _ in }
    #expect(drawing.files == [try UpstreamFixture.png()] && drawing.gaps.isEmpty)
    let sent = try #require(transport.seen.first)
    #expect(sent.url == "http://gpu:7860/sdapi/v1/txt2img")
    #expect(sent.headers["Authorization"] == "Basic " + Base64.encode(Array("ann:secret".utf8)))
    #expect(
      transport.json(0)?.text
        == """
        {"prompt":"a lake at dusk, digital painting","negative_prompt":"fog","seed":7,\
        "batch_size":1,"n_iter":1,"width":128,"height":96,"send_images":true,"save_images":false,\
        "steps":20,"cfg_scale":3.5,"sampler_name":"Euler","scheduler":"Karras",\
        "override_settings":{"sd_model_checkpoint":"flux.safetensors"},\
        "override_settings_restore_afterwards":false}
        """)
  }

  @Test func pictureToChangeIsSentAndTheSecondIsMissed() async throws {
    let transport = ScriptedTransport([.json(Self.answer([try UpstreamFixture.base64()]))])
    let sources = [try UpstreamFixture.png(), try UpstreamFixture.png(red: 9)]
    var request = UpstreamFixture.request()
    request.strength = SourceStrength(thousandths: 750)
    let drawing = try await upstream(UpstreamFixture(transport)).draw(
      UpstreamFixture.order(request, sources: sources)
    ) { _ in }
    #expect(transport.calls.filter { $0.hasPrefix("POST") } == ["POST /sdapi/v1/img2img"])
    #expect(transport.json(0)?["init_images"]?.array == [.string(Base64.encode(sources[0]))])
    #expect(transport.json(0)?["denoising_strength"] == .number(0.25))
    #expect(drawing.gaps == [.secondSource])
  }

  @Test func aSheetBeforeThePicturesIsLeftOut() async throws {
    let (grid, one) = (try UpstreamFixture.base64(256, 96), try UpstreamFixture.base64())
    let transport = ScriptedTransport([.json(Self.answer([grid, one, one]))])
    let order = UpstreamFixture.order(UpstreamFixture.request(count: 2))
    let drawing = try await upstream(UpstreamFixture(transport)).draw(order) { _ in }
    #expect(drawing.files == [try UpstreamFixture.png(), try UpstreamFixture.png()])
  }

  @Test func ordersToTheServerInPromptsAreTakenOut() async throws {
    let transport = ScriptedTransport([.json(Self.answer([try UpstreamFixture.base64()]))])
    let evil = #"a lake <sd_cpp_extra_args>{"steps":999}</sd_cpp_extra_args> at dusk"#
    _ = try await upstream(UpstreamFixture(transport)).draw(
      UpstreamFixture.order(UpstreamFixture.request(evil, negative: evil))
    ) { _ in }
    #expect(transport.json(0)?["prompt"]?.string == "a lake at dusk")
    #expect(transport.json(0)?["negative_prompt"]?.string == "a lake at dusk")
  }

  /// What a server says while it draws.
  private static func state(_ fraction: Double, image: String? = nil) -> ScriptedTransport.Answer {
    .json(
      """
      {"progress":\(fraction),"eta_relative":3.1,"state":{"skipped":false,"interrupted":false,
       "job":"x","job_count":1,"sampling_step":10,"sampling_steps":25},
       "current_image":\(image.map { "\"\($0)\"" } ?? "null"),"textinfo":null}
      """)
  }

  private func watched(_ transport: GatedTransport) -> SDAPIUpstream {
    let courier = EngineCourier(transport: transport, clock: ContinuousClock())
    let client = UpstreamClient(
      UpstreamSettings(baseURL: "http://gpu"), transport: transport, courier: courier,
      clock: LeapingClock())
    var options = SDOptions()
    options.dialect = .compatible
    return SDAPIUpstream(client, options: options)
  }

  @Test func progressOfTheServerIsTold() async throws {
    let gate = Gate()
    let file = Self.answer([try UpstreamFixture.base64()])
    let told = Mutex<[Double]>([])
    let progress = Mutex([0.42, 0.4, 0.9])
    let transport = GatedTransport(gate: gate, answer: .json(file)) { request in
      #expect(request.url.hasSuffix("skip_current_image=true"))
      return Self.state(progress.withLock { $0.isEmpty ? 0.9 : $0.removeFirst() })
    }
    _ = try await watched(transport).draw(UpstreamFixture.order()) { fraction in
      told.withLock { $0.append(fraction) }
      if fraction > 0.8 { gate.open() }
    }
    #expect(told.withLock { $0 } == [0.42, 0.9])
  }

  @Test(.timeLimit(.minutes(1)))
  func picturesAsTheyFormAreShownToWhoWantsThem() async throws {
    let gate = Gate()
    let file = Self.answer([try UpstreamFixture.base64()])
    let asked = Mutex<[Bool]>([])
    let images = Mutex(["Zmlyc3Q=", "Zmlyc3Q=", "c2Vjb25k"])
    let transport = GatedTransport(gate: gate, answer: .json(file)) { request in
      let isAsking = request.url.hasSuffix("skip_current_image=false")
      asked.withLock { $0.append(isAsking) }
      guard isAsking else { return Self.state(0.2) }
      return Self.state(
        0.2, image: images.withLock { $0.isEmpty ? nil : $0.removeFirst() })
    }
    let shown = Mutex<[String]>([])
    let listener = UpstreamListener(note: { _ in }) { file in
      shown.withLock { $0.append(String(decoding: file, as: UTF8.self)) }
      if file == Array("second".utf8) { gate.open() }
    }
    _ = try await watched(transport).draw(UpstreamFixture.order(), listener: listener)
    #expect(shown.withLock { $0 } == ["first", "second"])
    #expect(asked.withLock { Array($0.prefix(6)) } == [false, false, true, false, false, true])
  }

  @Test(.timeLimit(.minutes(1)))
  func aServerWithoutPreviewsIsAskedNoLongerAndDrawsOn() async throws {
    let gate = Gate()
    let file = Self.answer([try UpstreamFixture.base64()])
    let asked = Mutex(0)
    let transport = GatedTransport(gate: gate, answer: .json(file)) { request in
      let count = asked.withLock { asked in
        asked += 1
        return asked
      }
      if count == 12 { gate.open() }
      return request.url.hasSuffix("skip_current_image=false") ? .json("<html>") : Self.state(0.3)
    }
    let told = Mutex<[Double]>([])
    let listener = UpstreamListener(
      note: { fraction in told.withLock { $0.append(fraction) } },
      see: { _ in Issue.record("no picture to show") })
    _ = try await watched(transport).draw(UpstreamFixture.order(), listener: listener)
    #expect(told.withLock { $0 } == [0.3])
  }

  @Test func cancellationIsPassedOn() async throws {
    let transport = ScriptedTransport { request in
      request.url.hasSuffix("txt2img") ? .never : .json("{}", status: 404)
    }
    let fixture = UpstreamFixture(transport)
    let upstream = upstream(fixture)
    let result = await withTaskGroup(of: UpstreamError?.self) { group in
      group.addTask {
        do throws(UpstreamError) {
          _ = try await upstream.draw(UpstreamFixture.order()) { _ in }
          return nil
        } catch {
          return error
        }
      }
      while transport.seen.isEmpty { await Task.yield() }
      group.cancelAll()
      return await group.next() ?? nil
    }
    #expect(result == .cancelled)
    await fixture.deliver()
    #expect(transport.calls.contains("POST /sdapi/v1/interrupt"))
  }

  @Test func aCallThatNeverEndsIsInterrupted() async throws {
    let transport = ScriptedTransport { request in
      request.url.hasSuffix("txt2img")
        ? .fault(.timedOut(mayHaveArrived: true)) : .json("{}")
    }
    let fixture = UpstreamFixture(transport)
    await #expect(throws: UpstreamError.slow) {
      _ = try await upstream(fixture).draw(UpstreamFixture.order()) { _ in }
    }
    await fixture.deliver()
    #expect(transport.calls.contains("POST /sdapi/v1/interrupt"))
  }

  @Test func theNativeAPIIsFoundAndRemembered() async throws {
    let picture = try UpstreamFixture.base64()
    let transport = ScriptedTransport { request in
      switch request.url {
      case "http://gpu:7860/sdcpp/v1/capabilities": .json(#"{"model":{"name":"z-image"}}"#)
      case "http://gpu:7860/sdcpp/v1/img_gen":
        .json(#"{"id":"job_1a_1","kind":"img_gen","status":"queued"}"#, status: 202)
      default:
        .json(
          """
          {"id":"job_1a_1","status":"completed","queue_position":0,"result":{"output_format":"png",
           "images":[{"index":0,"b64_json":"\(picture)"}]},"error":null}
          """)
      }
    }
    let upstream = upstream(UpstreamFixture(transport)) { $0.dialect = .either }
    for _ in 0..<2 { _ = try await upstream.draw(UpstreamFixture.order()) { _ in } }
    #expect(transport.calls.count { $0.hasSuffix("capabilities") } == 1)
    #expect(transport.calls.count { $0.hasSuffix("img_gen") } == 2)
    #expect(try await upstream.probe() == "sd-server, model z-image")
  }

  @Test func aServerWithoutTheNativeAPIIsSpokenToInTheOther() async throws {
    let answer = Self.answer([try UpstreamFixture.base64()])
    let transport = ScriptedTransport { request in
      request.url.contains("sdcpp")
        ? .json("{\"detail\":\"Not Found\"}", status: 404) : .json(answer)
    }
    let upstream = upstream(UpstreamFixture(transport)) { $0.dialect = .either }
    _ = try await upstream.draw(UpstreamFixture.order()) { _ in }
    #expect(
      transport.calls.filter { !$0.contains("progress") }
        == ["GET /sdcpp/v1/capabilities", "POST /sdapi/v1/txt2img"])
  }

  @Test(arguments: [
    (
      500, #"{"error":"OutOfMemoryError","detail":"","body":"","errors":"CUDA out of memory"}"#,
      UpstreamError.broken(reason: "status 500 OutOfMemoryError")
    ),
    (
      422, #"{"detail":[{"loc":["body","steps"],"msg":"a lake"}]}"#, .rejected(reason: "status 422")
    ),
    (404, #"{"detail":"Sampler not found"}"#, .rejected(reason: "status 404")),
    (401, #"{"detail":"Incorrect username or password"}"#, .unauthorized),
    (200, #"{"images":[],"info":"{}"}"#, .unreadable(reason: "no pictures")),
    (200, #"{"images":[7]}"#, .unreadable(reason: "no base64")),
    (200, "not json", .unreadable(reason: "no JSON")),
  ])
  func everyFaultIsUnderstood(status: Int, body: String, error: UpstreamError) async {
    let fixture = UpstreamFixture(ScriptedTransport([.json(body, status: status)]))
    await #expect(throws: error) {
      _ = try await upstream(fixture).draw(UpstreamFixture.order()) { _ in }
    }
  }
}

/// Holds drawing back until a gate opens, and answers questions about progress meanwhile.
private struct GatedTransport: HTTPTransport {
  let gate: Gate
  let answer: ScriptedTransport.Answer
  let progress: @Sendable (HTTPRequest) -> ScriptedTransport.Answer

  func send(_ request: HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse {
    let isQuestion = request.url.contains("progress")
    if !isQuestion { await gate.wait() }
    guard case .response(let response) = isQuestion ? progress(request) : answer else {
      throw .cancelled
    }
    return response
  }
}
