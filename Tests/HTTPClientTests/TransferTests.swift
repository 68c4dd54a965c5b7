import HTTP
import HTTPClient
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TransferTests {
  private let transport = CurlTransport(userAgent: "test")

  @Test func tenMegabytesInSegmentsArriveIntact() async throws {
    // Sizes and contents differ, so that no piece can be lost, doubled or moved unseen.
    let segments = (0..<41).map { index in
      [UInt8](repeating: UInt8(index), count: index == 7 ? 0 : 260_000 + index * 111)
    }
    let body = HTTPBody(segments: segments)
    let seen = Mutex<[UInt8]>([])
    try await withServer { request in
      seen.withLock { $0 = request.body }
      return .now(HTTPResponse(status: 200))
    } _: { _, base in
      let request = HTTPRequest(method: "POST", url: base, body: body)
      expectStatus(200, of: try await transport.send(request))
    }
    #expect(seen.withLock { $0 } == body.joined)
  }

  @Test(arguments: [0, 1, 65_536, 65_537, 1_000_000])
  func bodyOfOnePieceArrivesIntact(count: Int) async throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try await withServer {
      .now(HTTPResponse(status: 200, body: .bytes($0.body)))
    } _: { _, base in
      let response = try await transport.send(
        HTTPRequest(method: "POST", url: base, body: .bytes(bytes)))
      #expect(response.body.joined == bytes)
    }
  }

  @Test(arguments: [
    ("GET", ""), ("GET", "body"), ("DELETE", ""), ("DELETE", "body"), ("PUT", "body"),
    ("PUT", ""), ("PATCH", "body"), ("POST", ""), ("OPTIONS", ""), ("PROPFIND", "body"),
  ])
  func methodAndBodyAreSentAsGiven(method: String, body: String) async throws {
    try await withServer { request in
      let text = "\(request.method) \(String(decoding: request.body, as: UTF8.self))"
      let type = request.headers["Content-Type"] ?? "none"
      return .now(HTTPResponse(status: 200, headers: ["X-Type": type], body: .text(text)))
    } _: { _, base in
      let response = try await transport.send(
        HTTPRequest(method: method, url: base, body: .text(body)))
      #expect(response.body == .text("\(method) \(body)"))
      #expect(response.headers["X-Type"] == "none")
    }
  }

  @Test func headAnswersHaveNoBody() async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200, body: .text("12345")))
    } _: {
      _, base in
      let response = try await transport.send(HTTPRequest(method: "HEAD", url: base))
      #expect(response.headers["Content-Length"] == "5")
      #expect(response.body.isEmpty)
      #expect(try await transport.send(HTTPRequest(url: base)).body == .text("12345"))
    }
  }

  @Test(arguments: [true, false])
  func tooLargeAnAnswerIsRefused(isChunked: Bool) async throws {
    let headers: HTTPHeaders = isChunked ? ["Transfer-Encoding": "chunked"] : [:]
    let body = HTTPBody.bytes([UInt8](repeating: 1, count: 300_000))
    try await withServer { _ in
      .now(HTTPResponse(status: 200, headers: headers, body: body))
    } _: { _, base in
      await #expect(throws: HTTPTransportError.responseTooLarge) {
        try await transport.send(HTTPRequest(url: base, maxResponseBytes: 299_999))
      }
      let exact = HTTPRequest(url: base, maxResponseBytes: 300_000)
      let response = try await transport.send(exact)
      #expect(response.body.joined == body.joined)
    }
  }

  @Test(arguments: [nil, 10, 30, 70] as [Int?])
  func brokenConnectionIsInterrupted(after: Int?) async throws {
    let requests = Counter()
    let response = HTTPResponse(status: 200, body: .text("a body that is cut"))
    try await withServer { _ in
      requests.increase()
      return .reset(after == nil ? nil : response, after: after ?? 0)
    } _: { _, base in
      let error = await #expect(throws: HTTPTransportError.self) {
        try await transport.send(HTTPRequest(method: "POST", url: base, body: .text("x")))
      }
      guard case .interrupted = error else {
        Issue.record("unexpected error: \(String(describing: error))")
        return
      }
    }
    #expect(requests.value == 1)
  }

  @Test(arguments: [("POST", 2), ("PUT", 2), ("GET", 3)])
  func onlySafeMethodsAreRepeatedWhenAKeptConnectionDies(method: String, count: Int) async throws {
    let requests = Counter()
    try await withServer { _ in
      requests.increase() == 1 ? .now(HTTPResponse(status: 200)) : .reset(nil, after: 0)
    } _: { _, base in
      let request = HTTPRequest(method: method, url: base)
      expectStatus(200, of: try await transport.send(request))
      let error = await #expect(throws: HTTPTransportError.self) {
        try await transport.send(request)
      }
      #expect(error?.mayHaveArrived == true)
    }
    #expect(requests.value == count)
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n",
    "HTTP/1.1 200 OK\r\nContent-Le",
    "SSH-2.0-OpenSSH_9.2\r\n",
  ])
  func truncatedAnswerIsInterrupted(answer: String) async throws {
    let server = try RawServer { connection in
      if connection.request() != nil { connection.send(answer) }
    }
    defer { server.stop() }
    let error = await #expect(throws: HTTPTransportError.self) {
      try await transport.send(HTTPRequest(url: server.base))
    }
    guard case .interrupted = error else {
      Issue.record("unexpected error: \(String(describing: error))")
      return
    }
  }

  @Test func endlessHeadersAreRefused() async throws {
    let server = try RawServer { connection in
      guard connection.request() != nil else { return }
      connection.send("HTTP/1.1 200 OK\r\n")
      let line = "X-Filler: \(String(repeating: "x", count: 1000))\r\n"
      for _ in 0..<100 { connection.send(line) }
      connection.send("\r\n")
    }
    defer { server.stop() }
    await #expect(throws: HTTPTransportError.interrupted(reason: "headers exceed 65536 bytes")) {
      try await transport.send(HTTPRequest(url: server.base))
    }
  }

  @Test func interimAnswersAndTrailersAreLeftOut() async throws {
    let server = try RawServer { connection in
      guard connection.request() != nil else { return }
      connection.send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")
      connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-A:  1 \r\nX-A: 2\r\n\r\n")
      connection.send("3\r\nabc\r\n2\r\nde\r\n0\r\nX-Trailer: 1\r\n\r\n")
    }
    defer { server.stop() }
    let response = try await transport.send(HTTPRequest(url: server.base))
    #expect(response.body == .text("abcde"))
    #expect(response.headers.values(of: "x-a") == ["1", "2"])
    #expect(response.headers["Link"] == nil)
    #expect(response.headers["X-Trailer"] == nil)
  }
}
