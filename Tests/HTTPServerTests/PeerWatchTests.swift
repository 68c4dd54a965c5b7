import HTTP
import HTTPServer
import Testing

/// Clients that keep a connection busy with next to nothing.
@Suite(.timeLimit(.minutes(1)))
struct PeerWatchTests {
  private static func hurry(_ configuration: inout HTTPServerConfiguration) {
    configuration.idleTimeout = .seconds(1)
    configuration.transferPatience = .milliseconds(100)
    configuration.minimumBytesPerSecond = 1 << 30
    configuration.refusal = { reason, path in
      HTTPResponse(status: reason.status, body: .text("slow: \(path ?? "?")"))
    }
  }

  /// Longer than anybody here waits.
  private static let endless = String(repeating: "x", count: 3000)

  @Test(arguments: [
    "GET /a HTTP/1.1\r\nHost: h\r\nX: ",
    "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 9999\r\n\r\n",
    "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n",
  ])
  func aByteNowAndThenHoldsNoRequestOpen(begin: String) async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200))
    } configure: {
      Self.hurry(&$0)
    } _: { server, address in
      let client = try await address.connect()
      await client.send(begin)
      await client.trickle(Self.endless)
      let text = await client.readToEnd()
      #expect(text.hasPrefix("HTTP/1.1 408 "))
      #expect(text.contains("Connection: close\r\n"))
      #expect(text.hasSuffix("slow: /a"))
      #expect(try await eventually { server.requestsUnderWay == 0 && server.openConnections == 0 })
      #expect(server.bodyBytesInFlight == 0)
    }
  }

  @Test func aRequestLineThatNeverEndsIsCutToo() async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200))
    } configure: {
      Self.hurry(&$0)
    } _: { server, address in
      let client = try await address.connect()
      await client.send("GET /first HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(await client.answer().hasPrefix("HTTP/1.1 200 "))
      await client.trickle("GET /" + Self.endless)
      #expect(await client.readToEnd().isEmpty)
      #expect(try await eventually { server.openConnections == 0 })
    }
  }

  @Test func whoKeepsThePaceMayTakeLonger() async throws {
    try await withServer { request in
      .now(HTTPResponse(status: 200, body: .bytes(request.body)))
    } configure: {
      Self.hurry(&$0)
      $0.idleTimeout = .seconds(30)
      // Each byte buys a second: the first ones last for the rest, however busy the machine is.
      $0.minimumBytesPerSecond = 1
    } _: { _, address in
      let begin = String(repeating: "y", count: 300)
      let rest = String(repeating: "z", count: 20)
      let client = try await address.connect()
      await client.send(
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 320\r\n\r\n" + begin)
      await client.trickle(rest, every: .milliseconds(40))
      #expect(await client.answer().hasSuffix("\r\n\r\n" + begin + rest))
    }
  }

  @Test func anAnswerThatNobodyReadsIsGivenUp() async throws {
    let body = HTTPBody.bytes([UInt8](repeating: 1, count: 32 << 20))
    try await withServer { request in
      let response = HTTPResponse(status: 200, body: body)
      return request.path == "/now" ? .now(response) : .later { response }
    } configure: {
      Self.hurry(&$0)
      $0.idleTimeout = .seconds(30)
    } _: { server, address in
      for (index, path) in ["/now", "/later"].enumerated() {
        let client = try await address.connect()
        await client.send("GET \(path) HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(
          try await eventually {
            server.acceptedConnections > index && server.openConnections == 0
          })
        #expect(server.requestsUnderWay == 0)
        let text = await client.readToEnd()
        #expect(text.hasPrefix("HTTP/1.1 200 ") && text.utf8.count < 32 << 20)
      }
    }
  }

  @Test func whoWaitsForAnAnswerIsNotSlow() async throws {
    try await withServer { _ in
      .later {
        try? await Task.sleep(for: .milliseconds(400))
        return HTTPResponse(status: 200, body: .text("late"))
      }
    } configure: {
      Self.hurry(&$0)
    } _: { _, address in
      let client = try await address.connect()
      await client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(await client.answer().hasSuffix("late"))
    }
  }
}
