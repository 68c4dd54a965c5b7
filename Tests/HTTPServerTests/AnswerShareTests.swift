import HTTP
import Testing

@testable import HTTPServer

@Suite(.timeLimit(.minutes(1)))
struct AnswerShareTests {
  @Test func aShareIsGivenBackWithItsValue() {
    let budget = BodyBudget(limit: 10)
    var share = AnswerShare(7, of: budget)
    #expect(share != nil && budget.inUse == 7)
    #expect(AnswerShare(4, of: budget) == nil && budget.inUse == 7)
    share = nil
    #expect(budget.inUse == 0)
  }

  /// The first client does not read its answer, so there is no room for the second one's.
  @Test func answersThatNobodyReadsAreBounded() async throws {
    let body = HTTPBody.bytes([UInt8](repeating: 1, count: 24 << 20))
    try await withServer { _ in
      .now(HTTPResponse(status: 200, body: body))
    } configure: {
      $0.maxAnswerBytesInFlight = 32 << 20
    } _: { _, address in
      let first = try await address.connect()
      await first.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
      let second = try await address.connect()
      var status = ""
      while !status.hasPrefix("HTTP/1.1 503 ") {
        await second.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        status = String(await second.answer().prefix(20))
      }
    }
  }
}
