import HTTP
import HTTPClient
import HTTPServer
import Testing

@Suite(.timeLimit(.minutes(1)))
struct SocketWatchTests {
  private let transport = CurlTransport(userAgent: "test")

  @Test func thousandRequestsUseOneConnection() async throws {
    try await withServer {
      .now(HTTPResponse(status: 200, body: .text($0.path)))
    } _: {
      server, base in
      for index in 0..<1000 {
        let response = try await transport.send(HTTPRequest(url: "\(base)/\(index)"))
        #expect(response.body == .text("/\(index)"))
      }
      #expect(server.acceptedConnections == 1)
    }
  }

  @Test func aConnectionClosedWhileIdleIsReplaced() async throws {
    let connections = Counter()
    let closed = Signal()
    let server = try RawServer { connection in
      connections.increase()
      if connection.request() != nil {
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
      }
      connection.hangUp()
      closed.fire()
    }
    defer { server.stop() }
    for _ in 0..<5 {
      let request = HTTPRequest(method: "POST", url: server.base, body: .text("x"))
      expectStatus(200, of: try await transport.send(request))
      await closed.wait()
    }
    #expect(connections.value == 5)
  }

  @Test func manyOriginsByNameAndByNumber() async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200))
    } _: { _, first in
      try await withServer { _ in
        .now(HTTPResponse(status: 200))
      } _: { _, second in
        for base in [first, second] {
          // A name goes through the resolver's own sockets, which come and go unannounced.
          let name = base.replacing("127.0.0.1", with: "localhost")
          for url in [base, name, base, name] {
            expectStatus(200, of: try await transport.send(HTTPRequest(url: url)))
          }
        }
      }
    }
  }
}
