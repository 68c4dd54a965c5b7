import HTTP
import HTTPServer
import Lifecycle
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct QueuedResponseTests {
  private static let request = "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"

  @Test(arguments: [0, 1, 65_536, 65_537, 3_000_000])
  func bodyOfAnySizeAndCutArrives(count: Int) async throws {
    let bytes = (0..<count).map { UInt8($0 % 64) + 32 }
    let third = count / 3
    let body = HTTPBody(segments: [
      Array(bytes[..<third]), [], Array(bytes[third..<(2 * third)]), Array(bytes[(2 * third)...]),
    ])
    try await withServer { _ in
      .now(HTTPResponse(status: 200, body: body))
    } _: { _, address in
      let text = try await address.talk(Self.request)
      #expect(text.contains("Content-Length: \(count)\r\n"))
      #expect(text.hasSuffix("\r\n\r\n" + String(decoding: bytes, as: UTF8.self)))
    }
  }

  @Test func framingIsTheServersToSetAndChunksCanBeAskedFor() async throws {
    try await withServer { request in
      let headers: HTTPHeaders =
        request.path == "/chunks" ? ["Transfer-Encoding": "chunked"] : ["Content-Length": "99"]
      return .now(HTTPResponse(status: 200, headers: headers, body: .text("abc")))
    } _: { _, address in
      let plain = try await address.talk(Self.request)
      #expect(plain.contains("Content-Length: 3\r\n"))
      #expect(!plain.contains("99"))
      let chunked = try await address.talk(
        "GET /chunks HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(chunked.contains("Transfer-Encoding: chunked\r\n"))
      #expect(chunked.hasSuffix("3\r\nabc\r\n0\r\n\r\n"))
    }
  }

  @Test(arguments: [
    HTTPResponse(status: 0), HTTPResponse(status: 101), HTTPResponse(status: 600),
    HTTPResponse(status: 200, headers: ["X": "a\r\nSet-Cookie: b"]),
    HTTPResponse(status: 200, headers: ["": "a"]),
  ])
  func impossibleAnswerBecomes500AndIsLogged(response: HTTPResponse) async throws {
    let log = Lines()
    try await withServer(logger: Logger(sink: log, level: .warning)) { request in
      request.path == "/later" ? .later { response } : .now(response)
    } _: { _, address in
      let now = try await address.talk(Self.request)
      #expect(now.hasPrefix("HTTP/1.1 500 "))
      let later = try await address.talk(
        "GET /later HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(later.hasPrefix("HTTP/1.1 500 "))
    }
    #expect(log.events == ["http.server.unsendable", "http.server.unsendable"])
  }

  private final class Lines: LogSink {
    private let lines = Mutex<[String]>([])

    var events: [String] { lines.withLock { $0 } }

    func write(level: LogLevel, event: String, fields: [LogField]) {
      lines.withLock { $0.append(event) }
    }
  }
}
