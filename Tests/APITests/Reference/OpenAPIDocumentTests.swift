import API
import Domain
import HTTP
import Resources
import TestSupport
import Testing

struct OpenAPIDocumentTests {
  @Test func theServerIsThisOne() throws {
    let document = try OpenAPIDocument.json(
      template: Resources.openAPI, facts: SampleFacts.make(baseURL: "http://127.0.0.1:8090/"))
    #expect(document["servers"]?.array?.first?["url"]?.string == "http://127.0.0.1:8090")
    #expect(!document.text.contains("api.zekron.codes"))
    #expect(document.text.contains("\"http://127.0.0.1:8090/v1/images/"))
  }

  @Test func modelsAndSizesComeFromTheConfiguration() throws {
    let facts = try SampleFacts.make()
    let document = try OpenAPIDocument.json(template: Resources.openAPI, facts: facts)
    let schemas = document["components"]?["schemas"]
    #expect(
      schemas?["ModelID"]?["enum"]
        == .array([.string("zekron-image-1"), .string("zekron-flash")]))
    #expect(
      schemas?["ModelName"]?["enum"]
        == .array(
          ["zekron-image-1", "zekron-image-1:image-preview", "zekron-flash"].map(JSON.string)))
    #expect(schemas?["KnownSize"]?["enum"]?.array?.first == .string("1024x1024"))
  }

  @Test func itIsServedAsJSON() throws {
    let document = try OpenAPIDocument.document(
      template: Resources.openAPI, facts: SampleFacts.make())
    #expect(document.contentType == "application/json")
    let value = try #require(JSONParser.parse(document.bytes))
    #expect(value["openapi"]?.string == "3.1.0")
  }

  @Test(arguments: [
    ("", OpenAPIDocumentError.notJSON), ("{", .notJSON), ("{}", .missing("servers")),
    (#"{"servers":[{"url":"x"}]}"#, .missing("components")),
    (#"{"servers":[{"url":"x"}],"components":{"schemas":{}}}"#, .missing("ModelID")),
  ])
  func anotherTemplateIsRefused(text: String, error: OpenAPIDocumentError) throws {
    let facts = try SampleFacts.make()
    #expect(throws: error) {
      try OpenAPIDocument.json(template: Array(text.utf8), facts: facts)
    }
  }
}
