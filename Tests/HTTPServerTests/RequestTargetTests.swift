import HTTP
import HTTPServer
import Testing

@testable import HTTPServer

struct RequestTargetTests {
  @Test(arguments: [
    ("/", "/"), ("/a/b", "/a/b"), ("/a%20b", "/a b"), ("/m:n", "/m:n"), ("/m%3An", "/m:n"),
    ("/m%3an", "/m:n"), ("/a+b", "/a+b"), ("/%d0%B6", "/ж"),
    ("http://host:80/x", "/x"), ("https://host/", "/"), ("/ж", "/ж"), ("/a%2fb", "/a/b"),
    ("//x", "//x"), ("/x?", "/x"),
  ])
  func pathIsDecoded(raw: String, path: String) {
    #expect(target(raw)?.path == path)
  }

  @Test(arguments: [
    "", "*", "x", "host:443", "/%00", "/a%00b", "/%", "/%4", "/%4g", "/%ff", "/%c0%80", "/a b",
    "/\u{1}", "/x?y=%00", "/x?%zz", "/x?y=%ff", "http://host", "ftp://host/x", "/x\u{7F}",
  ])
  func brokenTargetIsRefused(raw: String) {
    #expect(target(raw) == nil)
  }

  @Test func queryFieldsKeepTheirOrder() throws {
    let query = try #require(target("/p?b=1&a=%3D%26&&c&=d&e=f=g&h=+%2B")).query
    #expect(query.map(\.name) == ["b", "a", "c", "", "e", "h"])
    #expect(query.map(\.value) == ["1", "=&", "", "d", "f=g", " +"])
  }

  @Test func brokenTargetOverASocketIsAnswered400() async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200))
    } _: { _, address in
      for target in ["/%00", "/a%00b", "*", "/%zz", "/\u{1}x"] {
        let text = try await address.talk("GET \(target) HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(text.hasPrefix("HTTP/1.1 400 "))
      }
    }
  }

  @Test func rawNULNeverReachesTheHandler() async throws {
    try await withServer {
      .now(HTTPResponse(status: 200, body: .text($0.path)))
    } _: {
      _, address in
      let text = try await address.talk("GET /a\0b HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(!text.hasPrefix("HTTP/1.1 200 "))
    }
  }

  private func target(_ raw: String) -> RequestTarget? {
    Array(raw.utf8).withUnsafeBufferPointer { RequestTarget($0) }
  }
}
