import HTTP
import HTTPServer
import Testing

struct HTTPServerConfigurationTests {
  @Test(arguments: [
    (HTTPRefusal.malformed(reason: "x"), 400, "Bad request: x."),
    (.bodyTooLarge(limitBytes: 5), 413, "The body is larger than 5 bytes."),
    (.tooSlow, 408, "The request took too long to arrive."),
    (.overloaded, 503, "Too many large requests at once; try again soon."),
    (.draining, 503, "The server is stopping."),
  ])
  func refusalsSayWhy(refusal: HTTPRefusal, status: Int, text: String) {
    let response = HTTPServerConfiguration().refusal(refusal, nil)
    #expect(refusal.status == status)
    #expect(response.status == status)
    #expect(response.body == .text(text))
    #expect(response.headers["Content-Type"] == "text/plain; charset=utf-8")
    #expect((response.headers["Retry-After"] != nil) == (refusal == .overloaded))
  }

  @Test func everythingIsBoundedByDefault() {
    let configuration = HTTPServerConfiguration()
    #expect(configuration.maxBodyBytes == 1 << 20)
    #expect(configuration.maxBodyBytesForPath("/") == nil)
    #expect(configuration.maxBodyBytesInFlight >= 30 << 20)
    #expect(configuration.connectionLimit > 0)
    #expect(configuration.transferPatience > .zero)
    #expect(configuration.minimumBytesPerSecond > 0)
    #expect(configuration.idleTimeout > .zero)
    #expect(configuration.drainDeadline > .zero)
  }
}
