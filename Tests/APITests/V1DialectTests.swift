import Cryptography
import Domain
import HTTP
import Lifecycle
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct V1DialectTests {
  @Test func theSamplesOfTheDocumentationComeOutToTheLastDigit() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let (create, edit, balance) = try await server.working {
      let create = await server.send(
        "POST", "/v1/generate", #"{"prompt":"\#(APIFixture.prompt)"}"#)
      let source = Base64.encode(Array("PIC".utf8))
      let edit = await server.send(
        "POST", "/v1/generate",
        #"{"prompt":"Add a rainbow in the sky","images":[{"data":"\#(source)"}]}"#)
      return (create, edit, await server.send("GET", "/v1/balance"))
    }
    #expect(create.status == 200 && edit.status == 200)
    #expect(create.string("data.cost") == "0.0267")
    #expect(create.string("data.remaining_balance") == "9.9733")
    #expect(create.string("data.type") == "create")
    #expect(edit.string("data.cost") == "0.0271")
    #expect(edit.string("data.remaining_balance") == "9.9462")
    #expect(edit.string("data.type") == "edit")
    #expect(create.json.at("data.id") == .integer(1))
    #expect(edit.json.at("data.id") == .integer(2))
    #expect(
      balance.text == #"""
        {"success":true,"data":{"balance":"9.9462","total_spent":"0.0538","total_generations":2,\#
        "currency":"USD"}}
        """#)
    #expect(try await fixture.isSound())
  }

  @Test func theAnswerHasTheFieldsOfItsDocumentation() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let response = try await server.working {
      await server.send("POST", "/v1/generate", #"{"prompt":" a \"lake\" ","size":"1024x768"}"#)
    }
    #expect(response.status == 200)
    #expect(response.names() == ["success", "data", "created_at"])
    #expect(
      response.names("data") == [
        "id", "token", "type", "model", "prompt", "size", "image", "cost", "remaining_balance",
      ])
    #expect(response.names("data.image") == ["url", "mime_type", "expires_at", "b64_json"])
    let token = try #require(response.string("data.token"))
    #expect(token.wholeMatch(of: /[0-9a-f]{32,}/) != nil)
    #expect(response.string("data.image.url") == "\(APIFixture.base)/v1/images/\(token)")
    #expect(response.string("data.image.mime_type") == "image/png")
    #expect(response.string("data.image.expires_at") == "2026-01-02T00:00:00+00:00")
    #expect(response.string("created_at") == "2026-01-01T00:00:00+00:00")
    #expect(response.string("data.model") == "zekron-image-1")
    #expect(response.string("data.prompt") == "a \"lake\"")
    #expect(response.string("data.size") == "1024x768")
    let bytes = try #require(response.string("data.image.b64_json").flatMap { Base64.decode($0) })
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("picture a \"lake\""))
  }

  @Test func anErrorHasACodeToQuote() async throws {
    let fixture = try await APIFixture()
    let response = await (try fixture.server()).send(
      "POST", "/v1/generate", #"{"prompt":"x","size":"1x1"}"#)
    #expect(response.status == 400)
    #expect(response.names() == ["success", "error"])
    #expect(response.json.at("success") == .bool(false))
    #expect(response.names("error") == ["message", "code", "type", "support"])
    let code = try #require(response.string("error.code"))
    #expect(code.wholeMatch(of: /INVALID_SIZE_[0-9A-F]{6}_1767225600/) != nil)
    #expect(response.string("error.type") == "invalid_size")
    #expect(response.string("error.support") == "Contact support with error code: \(code)")
    let quoted = fixture.log.last("api.request").first { $0.key == "code" }?.value
    #expect(quoted == .text(String(code.dropFirst(13).prefix(6))))
  }

  @Test(arguments: [
    (#"[]"#, 0), (#"null"#, 0), (#"[{"data":"UElD"}]"#, 1),
    (#"[{"data":"UElD","mime_type":"image/jpeg"},{"data":"UElD"}]"#, 2),
  ])
  func thePresenceOfImagesMakesAnEdit(images: String, count: Int) throws {
    let order = try order(#"{"prompt":"x","images":\#(images)}"#)
    #expect(order.sources == [[UInt8]](repeating: Array("PIC".utf8), count: count))
  }

  @Test(arguments: [
    (#"{"prompt":"x","images":"UElD"}"#, "invalid_parameter"),
    (#"{"prompt":"x","images":{}}"#, "invalid_parameter"),
    (#"{"prompt":"x","images":["UElD"]}"#, "invalid_base64"),
    (#"{"prompt":"x","images":[{}]}"#, "invalid_base64"),
    (#"{"prompt":"x","images":[{"data":7}]}"#, "invalid_base64"),
    (#"{"prompt":"x","images":[{"data":""}]}"#, "invalid_base64"),
    (#"{"prompt":"x","images":[null]}"#, "invalid_base64"),
    (#"{"prompt":"x","images":[1,2,3]}"#, "too_many_images"),
    (#"{"prompt":"x","strength":1.01}"#, "invalid_parameter"),
    (#"{"prompt":"x","model":"nope"}"#, "invalid_model"),
    (#"{"prompt":"x","size":1024}"#, "invalid_size"),
    (#"{"images":[]}"#, "missing_prompt"),
  ])
  func wrongFieldsAreNamed(body: String, name: String) throws {
    let error = try #require(throws: APIError.self) { try order(body) }
    #expect(error.name == name)
  }

  @Test func everythingReachesTheOrder() throws {
    let order = try order(
      #"{"prompt":"x","negative_prompt":"y","seed":4294967295,"style":"line","strength":0.25,"#
        + #""tile":true,"stylize":30}"#
    )
    #expect(order.negative == "y" && order.seed == .max && order.style == .line)
    #expect(order.strength == SourceStrength(thousandths: 250))
    #expect(order.isTiled && order.stylize == 30)
    #expect(order.requests(seed: 1, sources: []).allSatisfy { $0.isTiled && $0.stylize == 30 })
    #expect(order.size.plain == "1024x1024")
  }

  @Test(arguments: ["512x512", "1024x1024", "1024x768", "768x1024"])
  func theSizesOfTheDocumentationAreTaken(size: String) throws {
    #expect(try order(#"{"prompt":"x","size":"\#(size)"}"#).size.plain == size)
  }

  @Test func timesCarryTheirZone() {
    #expect(
      V1Dialect.text(Timestamp(milliseconds: 1_712_505_600_999)) == "2024-04-07T16:00:00+00:00")
  }

  private func order(_ body: String) throws -> PictureOrder {
    try V1Dialect().order(
      from: IncomingRequest(method: "POST", path: "/v1/generate", body: Array(body.utf8)),
      route: .generate, catalog: SampleCatalog.make())
  }
}
