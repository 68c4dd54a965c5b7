import Domain
import HTTP
import Testing

@testable import API

struct SourceLinkTests {
  private let world = OutsideWorld()

  private func bytes(_ text: String) async throws -> String {
    let fetcher = OutsideFetcher(rules: OutsideRules(), transport: world)
    let bytes = try await SourceLink(text, field: "image_url").bytes(
      by: fetcher, field: "image_url")
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func dataIsReadAndTheWebIsAsked() async throws {
    world.answer("https://a.example/p", .success(HTTPResponse(status: 200, body: .text("far"))))
    #expect(try await bytes("data:image/png;base64,bmVhcg==") == "near")
    #expect(try await bytes("https://a.example/p#part") == "far")
    #expect(world.requests.count == 1)
    #expect(world.requests[0].maxResponseBytes == OrderRules.maxSourceBytes)
  }

  @Test(arguments: ["https://a.example/missing", "https://192.168.0.1/", "data:,near", "x"])
  func whatGivesNothingIsNamed(text: String) async throws {
    await #expect(throws: APIError.self) { try await bytes(text) }
    #expect(!world.requests.contains { $0.url.contains("192.168") })
  }
}
