import HTTP
import Testing

@testable import API

struct VisitTests {
  private func id(_ headers: HTTPHeaders) -> String {
    Visit(
      IncomingRequest(method: "GET", path: "/v1/balance", headers: headers), address: "192.0.2.1",
      newID: { "ours" }
    ).id
  }

  @Test(arguments: ["a", "req_01HV:x.y-z", String(repeating: "9", count: 128)])
  func aSoundIdOfTheCallerIsKept(given: String) {
    #expect(id(["x-request-id": given]) == given)
  }

  @Test(arguments: [
    "", " ", "a b", "a\nb", "é", "a=b", "\"", "\u{1B}[31m", String(repeating: "9", count: 129),
  ])
  func anotherIsReplaced(given: String) {
    #expect(id(["X-Request-Id": given]) == "ours")
    #expect(id([:]) == "ours")
  }

  @Test func thePathDecidesTheDialectOfRefusals() {
    let visit = Visit(
      IncomingRequest(method: "GET", path: "/v1/models/x"), address: "", newID: { "" })
    #expect(visit.dialect == .openAI)
    #expect(visit.template == nil && visit.key == nil)
  }
}
