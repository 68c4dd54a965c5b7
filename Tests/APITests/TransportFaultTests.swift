import HTTP
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct TransportFaultTests {
  @Test(arguments: [
    (TransportFault.malformed(reason: "x"), 400, "bad_request"),
    (.bodyTooLarge(limitBytes: 9), 413, "payload_too_large"), (.tooSlow, 408, "request_timeout"),
    (.unavailable, 503, "service_unavailable"),
  ])
  func whatTheServerRefusesIsSaidInTheDialect(fault: TransportFault, status: Int, name: String)
    async throws
  {
    let handler = try await APIFixture().server().handler
    let v1 = handler.refusal(fault, path: "/v1/generate")
    #expect(v1.status == status)
    #expect(v1.string("error.type") == name)
    #expect(v1.headers["X-Request-Id"]?.hasPrefix("req_") == true)
    #expect(v1.headers["Content-Type"] == "application/json")
    let openAI = handler.refusal(fault, path: "/v1/images/edits")
    #expect(openAI.names("error").contains("param"))
    #expect(handler.refusal(fault, path: nil).names("error").contains("suggestion"))
  }
}
