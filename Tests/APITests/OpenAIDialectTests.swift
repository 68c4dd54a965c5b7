import Cryptography
import Domain
import HTTP
import Testing
import TestSupport

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct OpenAIDialectTests {
  private static let path = "/v1/images/generations"

  @Test func linksAreTheAnswerWhenNobodySays() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let response = try await server.working {
      await server.send(
        "POST", Self.path, #"{"model":"zekron-image-1","prompt":"a lake","n":2,"seed":41}"#)
    }
    #expect(response.status == 200)
    #expect(response.names() == ["created", "data", "usage"])
    #expect(response.json.at("created") == .integer(1_767_225_600))
    #expect(response.json.count("data") == 2)
    #expect(response.names("data.0") == ["url"])
    #expect(response.string("data.0.url") != response.string("data.1.url"))
    #expect(response.string("data.1.url")?.hasPrefix("\(APIFixture.base)/storage/img_") == true)
    #expect(
      response.text.hasSuffix(
        #"""
        "usage":{"input_tokens":0,"input_tokens_details":{"image_tokens":0,"text_tokens":0},\#
        "output_tokens":0,"total_tokens":0}}
        """#))
    #expect(try await fixture.jobs().map(\.request.seed) == [41, 42])
    #expect(response.headers["X-Zekron-Cost"] == "0.0504")
  }

  @Test func bytesComeAsBase64InTheOrderOfTheSeeds() async throws {
    let server = try await APIFixture().server()
    let response = try await server.working {
      await server.send(
        "POST", Self.path,
        #"{"prompt":"a lake","n":3,"seed":4294967295,"response_format":"b64_json"}"#)
    }
    #expect(response.status == 200)
    let pictures = (0..<3).map { index in
      response.string("data.\(index).b64_json").flatMap { Base64.decode($0) }.map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    #expect(
      pictures == ["picture a lake 4294967295", "picture a lake 0", "picture a lake 1"])
    #expect(response.names("data.2") == ["b64_json"])
  }

  @Test(arguments: [
    #"{"prompt":"x","quality":"hd","user":"u","moderation":"low","extra_body":{"a":[1]}}"#,
    #"{"prompt":"x","n":null,"size":null,"style":null,"response_format":null,"stream":false}"#,
    #"{"prompt":"x","size":"auto","background":"auto","output_format":"png"}"#,
    #"{"prompt":"x","model":"","size":"","partial_images":2}"#,
  ])
  func whatLibrariesSendBesidesIsIgnored(body: String) throws {
    let order = try order(body)
    #expect(order.size.plain == "1024x1024")
    #expect(order.count == 1 && order.model.id == "zekron-image-1" && !order.wantsBytes)
  }

  @Test(arguments: [
    (#"{"prompt":"x","n":0}"#, "n"), (#"{"prompt":"x","n":11}"#, "n"),
    (#"{"prompt":"x","n":1.5}"#, "n"), (#"{"prompt":"x","n":"2"}"#, "n"),
    (#"{"prompt":"x","n":-9223372036854775808}"#, "n"), (#"{"prompt":"x","n":1e400}"#, nil),
    (#"{"prompt":"x","response_format":"png"}"#, "response_format"),
    (#"{"prompt":"x","response_format":7}"#, "response_format"),
    (#"{"prompt":"x","stream":true}"#, "stream"),
    (#"{"prompt":"x","output_format":"jpeg"}"#, "output_format"),
    (#"{"prompt":"x","background":"transparent"}"#, "background"),
    (#"{"prompt":"x","style":"baroque"}"#, "style"),
    (#"{"prompt":"x","size":"10x10"}"#, "size"), (#"{"prompt":"x","seed":-1}"#, "seed"),
    (#"{"prompt":"x","model":"gpt-image-1"}"#, "model"), (#"{"model":"zekron-flash"}"#, "prompt"),
    (#"{"prompt":["x"]}"#, "prompt"),
  ])
  func anErrorNamesItsParameter(body: String, parameter: String?) async throws {
    let server = try await APIFixture().server()
    let response = await server.send("POST", Self.path, body)
    #expect(response.status == (parameter == "model" ? 404 : 400))
    #expect(response.names() == ["error"])
    #expect(response.names("error") == ["message", "type", "param", "code", "status_code"])
    #expect(response.string("error.param") == parameter)
    #expect(response.json.at("error.status_code") == .integer(Int64(response.status)))
    #expect(response.string("error.type") == "invalid_request_error")
  }

  @Test(arguments: ["photo", "vivid", "natural", "art", "line", "pixel", "none"])
  func everyStyleIsTaken(style: String) throws {
    #expect(try order(#"{"prompt":"x","style":"\#(style)"}"#).style?.rawValue == style)
  }

  @Test func tenPicturesAreTheMost() throws {
    #expect(try order(#"{"prompt":"x","n":10}"#).count == 10)
  }

  private func order(_ body: String) throws -> PictureOrder {
    try OpenAIDialect().order(
      from: IncomingRequest(method: "POST", path: Self.path, body: Array(body.utf8)),
      route: .createImages, catalog: SampleCatalog.make())
  }
}
