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
    (#"{"error":"Content policy violation: x"}"#, true),
    (#"{"error":{"message":"Your request was rejected by our safety system."}}"#, true),
    (#"{"detail":"This doesn't follow our content policy"}"#, true),
    (#"{"errors":[{"message":"against the content policy"}]}"#, true),
    (#"{"error":"Invalid prompt: a content policy poster"}"#, false),
    (#"{"error":"too long: 'content policy'"}"#, false),
    (#"{"error":"prompt 'content policy' is too long"}"#, false),
    (#"{"error":"a lake at dusk"}"#, false),
  ])
  func aSentenceCanRefuseButNotByWhatItQuotes(body: String, isRefusal: Bool) throws {
    let refusal = UpstreamFault.refusal(in: try #require(JSONParser.parse(body)))
    #expect(refusal == (isRefusal ? .refused(reason: "content_policy") : nil))
  }

  @Test func aCallThatIsBeingDrawnIsWaitedFor() {
    var response = HTTPResponse(status: 409)
    #expect(UpstreamFault.error(of: response) == .rejected(reason: "status 409"))
    response.headers["Retry-After"] = "2"
    #expect(UpstreamFault.error(of: response) == .busy(retryAfter: .seconds(2)))
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
