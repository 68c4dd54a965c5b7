import HTTP
import HTTPClient
import Testing

struct RequestRulesTests {
  private let transport = CurlTransport(userAgent: "test")

  @Test(arguments: [
    "ftp://host/", "host/path", "", "http:/", "file:///etc/passwd", "http://host/a b",
    "http://host/a\0b", "http://host/\u{E9}", "http://host/\r\nX: y",
  ])
  func unusableURLIsRefusedWithoutQuotingIt(url: String) async {
    await expectInvalid(HTTPRequest(url: url + "SECRET"))
  }

  @Test(arguments: ["", "GE T", "GET\r\n", "M\u{E9}"])
  func methodMustBeAToken(method: String) async {
    await expectInvalid(HTTPRequest(method: method, url: "http://127.0.0.1:1/"))
  }

  @Test(arguments: [
    HTTPHeaders.Field(name: "", value: "x"), HTTPHeaders.Field(name: "A B", value: "x"),
    HTTPHeaders.Field(name: "A:", value: "x"),
    HTTPHeaders.Field(name: "A", value: "SECRET\r\nB: c"),
    HTTPHeaders.Field(name: "A", value: "SECRET\0"),
    HTTPHeaders.Field(name: "content-length", value: "5"),
    HTTPHeaders.Field(name: "Transfer-Encoding", value: "chunked"),
    HTTPHeaders.Field(name: "Expect", value: "100-continue"),
  ])
  func headerMustNotBreakTheFraming(field: HTTPHeaders.Field) async {
    await expectInvalid(HTTPRequest(url: "http://127.0.0.1:1/", headers: HTTPHeaders([field])))
  }

  @Test func passedDeadlineSendsNothing() async {
    await #expect(throws: HTTPTransportError.timedOut(mayHaveArrived: false)) {
      try await transport.send(HTTPRequest(url: "http://127.0.0.1:1/", deadline: .zero))
    }
  }

  @Test(arguments: ["http://", "https://", "http://host:99999/", "http://[::1/"])
  func urlWithoutAUsableHostIsNotSent(url: String) async throws {
    let error = await #expect(throws: HTTPTransportError.self) {
      try await transport.send(HTTPRequest(url: url))
    }
    guard case .invalidRequest = error else {
      Issue.record("unexpected error: \(String(describing: error))")
      return
    }
  }

  private func expectInvalid(_ request: HTTPRequest) async {
    let error = await #expect(throws: HTTPTransportError.self) {
      try await transport.send(request)
    }
    guard case .invalidRequest(let reason) = error else {
      Issue.record("unexpected error: \(String(describing: error))")
      return
    }
    #expect(!reason.contains("SECRET"))
  }
}
