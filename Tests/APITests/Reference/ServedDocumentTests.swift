import API
import HTTP
import Testing

struct ServedDocumentTests {
  private let document = ServedDocument(contentType: "text/html; charset=utf-8", text: "<p>é</p>")

  private func answer(_ headers: HTTPHeaders = [:]) -> HTTPResponse {
    document.response(to: IncomingRequest(method: "GET", path: "/docs", headers: headers))
  }

  @Test func aNewReaderGetsTheWhole() {
    let response = answer()
    #expect(response.status == 200)
    #expect(response.body.joined == Array("<p>é</p>".utf8))
    #expect(response.headers["Content-Type"] == "text/html; charset=utf-8")
    #expect(response.headers["ETag"] == document.etag)
    #expect(response.headers["Cache-Control"] == "no-cache")
    #expect(response.headers["Content-Security-Policy"] == nil)
  }

  @Test func aPageCarriesItsPolicy() {
    let page = ServedDocument(contentType: "text/html", text: "", policy: "default-src 'none'")
    let response = page.response(to: IncomingRequest(method: "GET", path: "/docs"))
    #expect(response.headers["Content-Security-Policy"] == "default-src 'none'")
  }

  @Test(arguments: ["%", "W/%", "\"x\", %", "\"x\",W/% , \"y\"", "*"])
  func whoHasItIsToldSo(pattern: String) {
    let names = pattern.split(separator: "%", omittingEmptySubsequences: false)
      .joined(separator: document.etag)
    let response = answer(["If-None-Match": names])
    #expect(response.status == 304)
    #expect(response.body.isEmpty)
    #expect(response.headers["ETag"] == document.etag)
    #expect(response.headers["Content-Type"] == nil)
  }

  @Test(arguments: ["", "\"x\"", "%x", "x%"])
  func whoHasAnotherGetsTheWhole(pattern: String) {
    let names = pattern.split(separator: "%", omittingEmptySubsequences: false)
      .joined(separator: document.etag)
    #expect(answer(["If-None-Match": names]).status == 200)
  }

  @Test func otherBytesHaveAnotherName() {
    let other = ServedDocument(contentType: document.contentType, text: "<p>e</p>")
    #expect(other.etag != document.etag)
    #expect(other.etag.hasPrefix("\"") && other.etag.hasSuffix("\""))
  }
}
