import HTTP
import Testing

@testable import API

struct ZPKFormTests {
  private func form(_ body: String, type: String? = nil) throws -> ZPKForm {
    try ZPKForm(
      IncomingRequest(
        method: "POST", path: "/api/images/generate",
        headers: type.map { ["Content-Type": $0] } ?? [:], body: Array(body.utf8)))
  }

  private func multipart(_ fields: [(String, String)]) throws -> ZPKForm {
    var parts = Multipart()
    for (name, value) in fields { parts.add(name: name, value: value) }
    return try form(
      String(decoding: parts.body(boundary: "b").joined, as: UTF8.self),
      type: Multipart.contentType(boundary: "b"))
  }

  @Test func allWaysOfSendingAreOne() throws {
    let forms = [
      try form(#"{"prompt":"a & b","num":3}"#),
      try form(#"{"prompt":"a & b","num":3}"#, type: "application/json; charset=utf-8"),
      try form(#"{"prompt":"a & b","num":3}"#, type: "application/x-www-form-urlencoded"),
      try form("prompt=a+%26+b&num=3", type: "application/x-www-form-urlencoded"),
      try multipart([("prompt", "a & b"), ("num", "3")]),
      try multipart([("_json", #"{"prompt":"a & b","num":3}"#)]),
      try form(
        "_json=%7B%22prompt%22%3A%22a%20%26%20b%22%2C%22num%22%3A3%7D",
        type: "application/x-www-form-urlencoded"),
    ]
    for form in forms {
      #expect(try form.text("prompt") == "a & b")
      #expect(try form.integer("num", in: 1...20, else: 1) == 3)
      #expect(try form.text("model") == nil)
    }
  }

  @Test func theWholeGoesBeforeItsNeighbours() throws {
    let form = try multipart([
      ("_json", #"{"prompt":"inner"}"#), ("prompt", "outer"), ("api_key", "k"),
    ])
    #expect(try form.text("prompt") == "inner" && form.text("api_key") == "k")
  }

  @Test(arguments: [
    ("true", true), ("1", true), (#""true""#, true), (#""1""#, true), ("false", false),
    ("0", false), (#""""#, false), (#""0""#, false), ("null", false),
  ])
  func flagsAreReadAsFormsWriteThem(text: String, flag: Bool) throws {
    #expect(try form(#"{"f":\#(text)}"#).flag("f") == flag)
  }

  @Test func wrongBodiesAreRefused() {
    #expect(throws: APIError.invalidJSON) { try form("[]") }
    #expect(throws: APIError.invalidJSON) { try form("") }
    #expect(throws: APIError.self) { try form("x", type: "multipart/form-data; boundary=b") }
    #expect(throws: APIError.invalidJSON) {
      try form("_json=%7B", type: "application/x-www-form-urlencoded")
    }
    #expect(throws: APIError.self) { try form(#"{"f":2}"#).flag("f") }
    #expect(throws: APIError.self) { try form(#"{"t":{}}"#).text("t") }
  }
}
