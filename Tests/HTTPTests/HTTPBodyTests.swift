import HTTP
import Testing

struct HTTPBodyTests {
  @Test func countAndJoinCoverAllSegments() {
    let body = HTTPBody(segments: [[1, 2], [], [3]])
    #expect(body.count == 3)
    #expect(body.joined == [1, 2, 3])
    #expect(!body.isEmpty)
  }

  @Test(arguments: [HTTPBody.empty, .bytes([]), .text(""), HTTPBody(segments: [[], []])])
  func emptyBodiesAreEmpty(body: HTTPBody) {
    #expect(body.isEmpty)
    #expect(body.count == 0)
    #expect(body.joined.isEmpty)
  }

  @Test func textIsUTF8() {
    #expect(HTTPBody.text("ж") == .bytes([0xD0, 0xB6]))
  }
}
