import HTTP
import Testing

@testable import HTTPClient

struct ResponseHeadTests {
  @Test func laterStatusLineForgetsEarlierFields() {
    var head = ResponseHead()
    #expect(add(["HTTP/1.1 100 Continue\r\n", "A: 1\r\n", "\r\n"], to: &head))
    #expect(add(["HTTP/1.1 200 OK\r\n", "B:2\r\n", "C: \t3 \r\n", "\r\n"], to: &head))
    let headers = head.headers()
    #expect(headers.fields.map(\.name) == ["B", "C"])
    #expect(headers.fields.map(\.value) == ["2", "3"])
  }

  @Test func equalLinesGiveEqualHeadersAndOthersDoNot() {
    var head = ResponseHead()
    #expect(add(["A: 1\r\n"], to: &head))
    let first = head.headers()
    head.clear()
    #expect(add(["A: 1\r\n"], to: &head))
    #expect(head.headers() == first)
    head.clear()
    #expect(add(["A: 2\r\n"], to: &head))
    #expect(head.headers()["a"] == "2")
    head.clear()
    #expect(head.headers().fields.isEmpty)
  }

  @Test func onlyAnEmptyLineCompletesIt() {
    var head = ResponseHead()
    #expect(add(["HTTP/1.1 100 Continue\r\n", "\r\n"], to: &head))
    #expect(head.isComplete)
    #expect(add(["HTTP/1.1 200 OK\r\n", "A: 1\r\n"], to: &head))
    #expect(!head.isComplete)
    #expect(add(["\r\n"], to: &head))
    #expect(head.isComplete)
  }

  @Test func tooManyBytesAreRefused() {
    var head = ResponseHead()
    let line = "X: \(String(repeating: "x", count: 1000))\r\n"
    #expect(add(Array(repeating: line, count: 65), to: &head))
    #expect(!add([line], to: &head))
  }

  private func add(_ lines: [String], to head: inout ResponseHead) -> Bool {
    lines.allSatisfy { line in Array(line.utf8).withUnsafeBytes { head.add(line: $0) } }
  }
}
