import HTTP
import HTTPServer
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct MicroHTTPDServerTests {
  @Test func requestIsDecodedAndAnswered() async throws {
    let seen = Mutex<IncomingRequest?>(nil)
    try await withServer { request in
      seen.withLock { $0 = request }
      return .now(.json("{}", status: 201))
    } _: { _, address in
      let text = try await address.talk(
        """
        POST /a%2Fb/%D0%B6?q=a+b&empty&x=%26&x=2 HTTP/1.1\r
        Host: h\r
        X-Twice: 1\r
        x-twice: 2\r
        Connection: close\r
        Content-Length: 4\r
        \r
        body
        """)
      #expect(text.hasPrefix("HTTP/1.1 201 Created\r\n"))
      #expect(text.contains("Content-Type: application/json\r\n"))
      #expect(text.hasSuffix("\r\n\r\n{}"))
    }
    let request = try #require(seen.withLock { $0 })
    #expect(request.method == "POST")
    #expect(request.path == "/a/b/ж")
    #expect(request.query.map(\.name) == ["q", "empty", "x", "x"])
    #expect(request.query.map(\.value) == ["a b", "", "&", "2"])
    #expect(request.headers.values(of: "X-Twice") == ["1", "2"])
    #expect(request.body == Array("body".utf8))
    #expect(request.peer == "127.0.0.1")
  }

  @Test func laterAnswersComeWithoutHoldingOthersUp() async throws {
    let gate = Gate()
    try await withServer { request in
      guard request.path == "/slow" else { return .now(HTTPResponse(status: 204)) }
      return .later {
        await gate.wait()
        return HTTPResponse(status: 200, body: .text("late"))
      }
    } configure: {
      $0.threads = 1
    } _: { _, address in
      let slow = try await address.connect()
      await slow.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
      let quick = try await address.connect()
      for _ in 0..<3 {
        await quick.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(await quick.answer().hasPrefix("HTTP/1.1 204 "))
      }
      gate.open()
      #expect(await slow.answer().hasSuffix("\r\n\r\nlate"))
      await slow.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(await slow.answer().hasPrefix("HTTP/1.1 204 "))
    }
  }

  @Test func pipelinedRequestsAreAnsweredInOrder() async throws {
    try await withServer { request in
      .later { HTTPResponse(status: 200, body: .text(request.path)) }
    } _: { server, address in
      let client = try await address.connect()
      await client.send(
        "GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET /2 HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(await client.answer().hasSuffix("/1"))
      #expect(await client.answer().hasSuffix("/2"))
      #expect(server.acceptedConnections == 1)
    }
  }

  @Test func headHasTheLengthButNoBody() async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200, body: .text("12345")))
    } _: {
      _, address in
      let text = try await address.talk(
        "HEAD / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(text.contains("Content-Length: 5\r\n"))
      #expect(text.hasSuffix("\r\n\r\n"))
    }
  }

  @Test(arguments: ["::1", "::", "localhost", "0.0.0.0"])
  func listensOnAddressesOfBothKinds(host: String) async throws {
    try await withServer(host: host) {
      .now(HTTPResponse(status: 200, body: .text($0.peer)))
    } _: {
      _, address in
      let request = "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
      if host == "::" || host == "0.0.0.0" {
        let text = try await Address(host: "127.0.0.1", port: address.port).talk(request)
        #expect(text.hasSuffix("\r\n\r\n127.0.0.1"))
      }
      if host == "::" || host == "::1" {
        let text = try await Address(host: "::1", port: address.port).talk(request)
        #expect(text.hasSuffix("\r\n\r\n::1"))
      }
    }
  }

  @Test func startingTwiceOrOnATakenPortFails() async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200))
    } _: { server, address in
      #expect(throws: HTTPServerError.alreadyStarted) { try server.start() }
      let second = MicroHTTPDServer(
        handler: Responder { _ in .now(HTTPResponse(status: 200)) },
        listen: ListenAddress(host: "127.0.0.1", port: address.port))
      #expect(throws: HTTPServerError.addressInUse(port: address.port)) { try second.start() }
      #expect(second.boundPort == nil)
    }
  }

  @Test func aServerThatNeverRanAnswersAndStops() async throws {
    do {
      let server = MicroHTTPDServer(
        handler: Responder { request in
          request.path == "/now"
            ? .now(HTTPResponse(status: 200)) : .later { HTTPResponse(status: 200) }
        }, listen: ListenAddress(host: "127.0.0.1", port: 0))
      try server.start()
      let address = Address(host: "127.0.0.1", port: try #require(server.boundPort))
      let client = try await address.connect()
      await client.send("GET /now HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(await client.answer().hasPrefix("HTTP/1.1 200 "))
      await client.send("GET /later HTTP/1.1\r\nHost: h\r\n\r\n")
    }
  }
}
