import HTTP
import Testing

struct IncomingRequestTests {
  @Test func firstQueryFieldOfANameCounts() {
    let request = IncomingRequest(
      method: "GET", path: "/", query: [("a", "1"), ("a", "2"), ("b", "")])
    #expect(request.query("a") == "1")
    #expect(request.query("b") == "")
    #expect(request.query("A") == nil)
  }
}
