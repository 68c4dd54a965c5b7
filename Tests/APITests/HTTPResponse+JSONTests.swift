import HTTP
import Testing

@testable import API

struct HTTPResponseJSONTests {
  @Test func theTypeHasNoParameters() {
    let response = HTTPResponse.json(.text("{}"), status: 202)
    #expect(response.status == 202)
    #expect(response.headers.values(of: "Content-Type") == ["application/json"])
    #expect(response.text == "{}")
  }

  @Test func headersAreAddedInOrder() {
    let response = HTTPResponse.json(.text("{}")).adding(["A": "1", "B": "2"])
    #expect(response.headers.fields.map(\.name) == ["Content-Type", "A", "B"])
    #expect(response.status == 200)
  }
}
