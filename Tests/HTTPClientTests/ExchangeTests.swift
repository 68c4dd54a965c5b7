import HTTP
import Testing

@testable import HTTPClient

struct ExchangeTests {
  @Test func callerIsResumedOnce() async {
    let exchange = Exchange(HTTPRequest(url: "http://host/"))
    #expect(!exchange.isPending)
    let outcome = await withUnsafeContinuation { continuation in
      exchange.continuation = continuation
      exchange.finish(.failure(.cancelled))
      exchange.finish(.success(HTTPResponse(status: 200)))
    }
    #expect(outcome == .failure(.cancelled))
    #expect(!exchange.isPending)
  }

  @Test(arguments: [
    ("http://host/a", "http://host/b?c", true), ("http://host", "http://host/", true),
    ("http://host?a", "http://host/", true), ("http://host:80/", "http://host:81/", false),
    ("http://host/", "https://host/", false), ("http://a/", "http://b/", false),
  ])
  func originIsSchemeHostAndPort(left: String, right: String, isSame: Bool) {
    let origins = [left, right].map { Exchange(HTTPRequest(url: $0)).origin }
    #expect((origins[0] == origins[1]) == isSame)
  }
}
