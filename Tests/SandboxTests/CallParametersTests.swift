import HTTP
import Testing

@testable import Sandbox

@Suite struct CallParametersTests {
  private let parameters = CallParameters(
    fields: [
      JSON.Field(name: "a", value: .string("")), JSON.Field(name: "a", value: .integer(5)),
      JSON.Field(name: "n", value: .null), JSON.Field(name: "s", value: .string("[1]")),
      JSON.Field(name: "bad", value: .string("[")),
    ],
    files: [UploadedFile(field: "p", name: "x.png", contentType: nil, bytes: [1, 2])])

  @Test func emptyValuesCountAsAbsent() {
    #expect(parameters.integer("a") == 5)
    #expect(parameters.text("a") == "5")
    #expect(parameters["n"] == nil)
    #expect(parameters["missing"] == nil)
    #expect(!parameters.flag("a"))
  }

  @Test func structuresMayBeText() throws {
    #expect(try parameters.structure("s", refusal: "no") == .array([.integer(1)]))
    #expect(try parameters.structure("a", refusal: "no") == .integer(5))
    #expect(try parameters.structure("n", refusal: "no") == nil)
    #expect(throws: StandInError.badRequest("no")) {
      try parameters.structure("bad", refusal: "no")
    }
  }

  @Test func filesAreRememberedWithoutBytes() {
    #expect(parameters.file("p")?.bytes == [1, 2])
    #expect(parameters.withoutBytes.files.isEmpty)
    #expect(parameters.withoutBytes.json.hasSuffix(#""p":{"file":"x.png","bytes":2}}"#))
  }

  @Test(arguments: [
    ("text/plain", "x", "unsupported Content-Type of the request body"),
    ("multipart/form-data; boundary=b", "--b\r\n", "can't parse multipart request body: malformed"),
    ("multipart/form-data", "x", "can't parse multipart request body: missingBoundary"),
    ("application/json", "[]", "can't parse request body as a JSON object in UTF-8"),
  ])
  func strangeBodiesAreRefused(type: String, body: String, words: String) {
    let request = IncomingRequest(
      method: "POST", path: "/", headers: ["Content-Type": type], body: Array(body.utf8))
    #expect(throws: StandInError.badRequest(words)) { try CallParameters(request) }
  }
}
