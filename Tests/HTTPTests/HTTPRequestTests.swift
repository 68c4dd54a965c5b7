import HTTP
import Testing

struct HTTPRequestTests {
  @Test func everyRequestIsBoundedByDefault() {
    let request = HTTPRequest(url: "http://host/")
    #expect(request.method == "GET")
    #expect(request.body.isEmpty)
    #expect(request.deadline == .seconds(30))
    #expect(request.maxResponseBytes == 8 << 20)
  }
}
