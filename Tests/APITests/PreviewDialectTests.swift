import Domain
import HTTP
import Testing
import TestSupport

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct PreviewDialectTests {
  private static let path = "/api/v1/zekron-image-1:image-preview"

  @Test func theAnswerHasTheFieldsOfItsDocumentation() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let response = try await server.working {
      await server.send("POST", Self.path, #"{"prompt":"\#(APIFixture.prompt)"}"#)
    }
    #expect(response.status == 200)
    #expect(response.headers["Content-Type"] == "application/json")
    #expect(response.names() == ["success", "data"])
    #expect(response.json.at("success") == .bool(true))
    #expect(response.names("data") == ["id", "url", "model", "cost", "created_at"])
    let id = try #require(response.string("data.id"))
    #expect(id.hasPrefix("img_"))
    #expect(response.string("data.url") == "\(APIFixture.base)/storage/\(id).png")
    #expect(response.string("data.model") == "zekron-image-1:image-preview")
    #expect(response.json.at("data.cost") == .number(0.0267))
    #expect(response.text.contains(#""cost":0.0267,"#))
    #expect(response.string("data.created_at") == "2026-01-01T00:00:00Z")
    #expect(response.headers["X-Zekron-Cost"] == "0.0267")
    #expect(response.headers["X-Zekron-Balance"] == "9.9733")
    #expect(response.headers["X-Zekron-Engine"] == "stub-1")
    #expect(response.headers["X-Zekron-Job"] == "1")
    #expect(response.headers["X-Zekron-Seed"].flatMap { UInt32($0) } != nil)
  }

  @Test(arguments: ["zekron-flash", "zekron-flash:image-preview", "zekron-image-1"])
  func everyModelHasAPathWithAndWithoutTheEnding(model: String) async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let response = try await server.working {
      await server.send("POST", "/api/v1/\(model)", #"{"prompt":"a lake"}"#)
    }
    #expect(response.status == 200)
    #expect(
      try await fixture.jobs().map(\.request.model) == [
        model.contains("flash") ? "zekron-flash" : "zekron-image-1"
      ])
  }

  @Test func theModelOfTheBodyWinsOverTheOneOfThePath() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let response = try await server.working {
      await server.send("POST", Self.path, #"{"prompt":"a lake","model":"zekron-flash"}"#)
    }
    #expect(response.string("data.model") == "zekron-flash")
  }

  @Test func optionsReachTheEngine() throws {
    let order = try order(
      #"""
      {"prompt":" a lake ","options":{"size":"512x512","negative_prompt":" people ","seed":7,
      "style":"art"}}
      """#)
    #expect(order.prompt == "a lake")
    #expect(order.negative == "people")
    #expect(order.size.plain == "512x512")
    #expect(order.seed == 7)
    #expect(order.style == .art)
    #expect(order.count == 1 && order.sources.isEmpty)
  }

  @Test(arguments: ["1024x1024", "512x512", "256x256", "2048x2048", "1024x768"])
  func theSizesOfTheDocumentationAreTaken(size: String) throws {
    #expect(try order(#"{"prompt":"x","options":{"size":"\#(size)"}}"#).size.plain == size)
  }

  @Test(arguments: [
    #"{"prompt":"x"}"#, #"{"prompt":"x","options":null}"#, #"{"prompt":"x","options":{}}"#,
  ])
  func theSizeIsASquareOf1024WhenNobodySays(body: String) throws {
    #expect(try order(body).size.plain == "1024x1024")
  }

  @Test(arguments: ["[]", "\"x\"", "7", "true"])
  func optionsAreAnObject(options: String) {
    #expect(throws: APIError.invalidParameter("options", reason: "it must be an object")) {
      try order(#"{"prompt":"x","options":\#(options)}"#)
    }
  }

  @Test func anErrorHasTypeMessageAndSuggestion() async throws {
    let server = try await APIFixture().server()
    let response = await server.send("POST", Self.path, "{}")
    #expect(response.status == 400)
    #expect(response.names() == ["error"])
    #expect(response.names("error") == ["type", "message", "suggestion"])
    #expect(response.string("error.type") == "bad_request")
  }

  @Test func anUnknownModelInThePathIsSaidWithTheKnownOnes() async throws {
    let server = try await APIFixture().server()
    let response = await server.send("POST", "/api/v1/dall-e-9", #"{"prompt":"x"}"#)
    #expect(response.status == 400)
    #expect(response.string("error.message")?.contains("zekron-flash") == true)
  }

  private func order(_ body: String) throws -> PictureOrder {
    try PreviewDialect().order(
      from: IncomingRequest(method: "POST", path: Self.path, body: Array(body.utf8)),
      route: .preview(model: "zekron-image-1:image-preview"), catalog: SampleCatalog.make())
  }
}
