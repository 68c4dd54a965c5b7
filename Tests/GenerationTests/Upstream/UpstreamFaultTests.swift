import HTTP
import Testing

@testable import Generation

struct UpstreamFaultTests {
  @Test func sentencesOfTheServiceAreNotKept() throws {
    let body = try #require(
      JSONParser.parse(
        #"{"error":{"code":"bad code with spaces","type":"x_1","message":"secret prompt"}}"#))
    #expect(UpstreamFault.codes(in: body) == ["x_1"])
    #expect(UpstreamFault.codes(in: .object([])).isEmpty)
    #expect(!UpstreamFault.isCode("") && !UpstreamFault.isCode(String(repeating: "a", count: 49)))
  }

  @Test(arguments: [
    ("0", Duration.seconds(0)), ("99999", .seconds(3600)), ("-1", nil), ("soon", nil),
  ])
  func retryAfterIsSeconds(text: String, duration: Duration?) {
    var response = HTTPResponse(status: 429)
    response.headers["Retry-After"] = text
    #expect(UpstreamFault.retryAfter(of: response) == duration)
  }
}
