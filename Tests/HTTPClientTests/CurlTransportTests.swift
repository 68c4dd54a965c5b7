import HTTP
import HTTPClient
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct CurlTransportTests {
  private let transport = CurlTransport(userAgent: "test")

  @Test func requestArrivesAsGivenAndAnswerComesBack() async throws {
    let seen = Mutex<IncomingRequest?>(nil)
    try await withServer { request in
      seen.withLock { $0 = request }
      return .now(.json(#"{"ok":true}"#, status: 201))
    } _: { _, base in
      let response = try await transport.send(
        HTTPRequest(
          method: "POST", url: base + "/a%20b?x=1&y=%2B",
          headers: ["Content-Type": "application/json", "X-Empty": "", "X-Id": "7"],
          body: .text("{}")))
      #expect(response.status == 201)
      #expect(response.headers["content-type"] == "application/json")
      #expect(response.body == .text(#"{"ok":true}"#))
    }
    let request = try #require(seen.withLock { $0 })
    #expect(request.method == "POST")
    #expect(request.path == "/a b")
    #expect(request.query("y") == "+")
    #expect(request.headers["User-Agent"] == "test")
    #expect(request.headers["X-Empty"] == "")
    #expect(request.headers["X-Id"] == "7")
    #expect(request.body == Array("{}".utf8))
  }

  @Test func refusedConnectionIsNotSent() async throws {
    let url = "http://127.0.0.1:\(try closedPort())/bot123:SECRET/getMe"
    let error = await #expect(throws: HTTPTransportError.self) {
      try await transport.send(HTTPRequest(url: url))
    }
    guard case .notSent(let reason) = error else {
      Issue.record("unexpected error: \(String(describing: error))")
      return
    }
    #expect(!reason.contains("SECRET"))
  }

  @Test func unknownNameIsNotSent() async throws {
    let error = await #expect(throws: HTTPTransportError.self) {
      try await transport.send(HTTPRequest(url: "http://name.invalid/"))
    }
    #expect(error?.mayHaveArrived == false)
  }

  @Test func cancellingReturnsPromptly() async throws {
    let arrived = Signal()
    let never = Signal()
    try await withServer { _ in
      .later {
        arrived.fire()
        await never.wait()
        return HTTPResponse(status: 200)
      }
    } _: { _, base in
      await withTaskGroup(of: HTTPTransportError?.self) { group in
        group.addTask { await failure(HTTPRequest(url: base)) }
        await arrived.wait()
        group.cancelAll()
        #expect(await group.next() == .cancelled)
      }
    }
  }

  @Test func cancelledTaskSendsNothing() async throws {
    let requests = Counter()
    try await withServer { _ in
      requests.increase()
      return .now(HTTPResponse(status: 200))
    } _: { _, base in
      await withTaskGroup(of: HTTPTransportError?.self) { group in
        group.cancelAll()
        group.addTask { await failure(HTTPRequest(url: base)) }
        #expect(await group.next() == .cancelled)
      }
    }
    #expect(requests.value == 0)
  }

  @Test func manyCancellationsAtAnyMomentLeakNoCaller() async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200))
    } _: { _, base in
      for _ in 0..<20 {
        await withTaskGroup(of: HTTPTransportError?.self) { group in
          for _ in 0..<40 { group.addTask { await failure(HTTPRequest(url: base)) } }
          let first = await group.next()
          #expect(first == .some(nil))
          group.cancelAll()
          for await error in group { #expect(error == nil || error == .cancelled) }
        }
      }
      let last = try await transport.send(HTTPRequest(url: base))
      #expect(last.status == 200)
    }
  }

  @Test func shutdownFailsWhatIsInFlightAndWhatComesLater() async throws {
    let arrived = Signal()
    let never = Signal()
    try await withServer { _ in
      .later {
        arrived.fire()
        await never.wait()
        return HTTPResponse(status: 200)
      }
    } _: { _, base in
      async let running = failure(HTTPRequest(url: base))
      await arrived.wait()
      await transport.shutdown()
      #expect(await running == .cancelled)
      #expect(await failure(HTTPRequest(url: base)) == .cancelled)
      await transport.shutdown()
    }
  }

  private func failure(_ request: HTTPRequest) async -> HTTPTransportError? {
    do throws(HTTPTransportError) {
      _ = try await transport.send(request)
      return nil
    } catch {
      return error
    }
  }
}
