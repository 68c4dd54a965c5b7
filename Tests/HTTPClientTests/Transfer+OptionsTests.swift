import Glibc
import HTTP
import HTTPClient
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TransferOptionsTests {
  private let transport = CurlTransport(userAgent: "zekron/1")

  @Test func redirectsAreAnswers() async throws {
    let requests = Counter()
    try await withServer { _ in
      requests.increase()
      return .now(HTTPResponse(status: 302, headers: ["Location": "/elsewhere"]))
    } _: { _, base in
      let response = try await transport.send(HTTPRequest(url: base))
      #expect(response.status == 302)
      #expect(response.headers["Location"] == "/elsewhere")
    }
    #expect(requests.value == 1)
  }

  @Test func largeUploadDoesNotWaitForContinue() async throws {
    let seen = Mutex("")
    let server = try RawServer { connection in
      seen.withLock { $0 = connection.request() ?? "" }
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    }
    defer { server.stop() }
    let body = HTTPBody.bytes([UInt8](repeating: 1, count: 2 << 20))
    let request = HTTPRequest(method: "POST", url: server.base, body: body)
    expectStatus(200, of: try await transport.send(request))
    let head = seen.withLock { $0 }
    #expect(!head.contains("Expect"))
    #expect(head.contains("User-Agent: zekron/1\r\n"))
    #expect(head.hasPrefix("POST / HTTP/1.1\r\n"))
  }

  @Test func configuredProxyIsAskedForEverything() async throws {
    let seen = Mutex("")
    let proxy = try RawServer { connection in
      seen.withLock { $0 = connection.request() ?? "" }
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    }
    defer { proxy.stop() }
    let transport = CurlTransport(proxy: proxy.base, userAgent: "test")
    expectStatus(200, of: try await transport.send(HTTPRequest(url: "http://name.invalid/x")))
    #expect(seen.withLock { $0 }.hasPrefix("GET http://name.invalid/x HTTP/1.1\r\n"))
  }
}
