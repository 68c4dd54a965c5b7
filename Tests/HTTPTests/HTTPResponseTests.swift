import HTTP
import Testing

struct HTTPResponseTests {
  @Test func jsonSaysWhatItIs() {
    let response = HTTPResponse.json("{}", status: 404)
    #expect(response.status == 404)
    #expect(response.headers["content-type"] == "application/json")
    #expect(response.body == .text("{}"))
    #expect(HTTPResponse.json("1").status == 200)
  }
}
