import Domain
import HTTP
import Testing

@testable import API

struct OutsideFetcherTests {
  private let world = OutsideWorld()
  private let url = "https://example.com/a.png"

  private func fetch(_ text: String? = nil, rules: OutsideRules = .init()) async throws -> [UInt8] {
    let fetcher = OutsideFetcher(rules: rules, transport: world)
    return try await fetcher.fetch(OutsideURL(parsing: text ?? url), maxBytes: 10 << 20)
  }

  @Test func theBodyComesWithinBounds() async throws {
    world.answer(
      url, .success(HTTPResponse(status: 200, body: HTTPBody(segments: [[1, 2], [3]]))))
    #expect(try await fetch() == [1, 2, 3])
    let request = try #require(world.requests.first)
    #expect(request.method == "GET" && request.maxResponseBytes == 10 << 20)
    #expect(request.deadline == .seconds(15) && request.headers.fields.isEmpty)
  }

  @Test(arguments: [201, 204, 301, 302, 404, 500])
  func onlyAPlainYesIsAnAnswer(status: Int) async throws {
    world.answer(url, .success(HTTPResponse(status: status)))
    await #expect(throws: OutsideFault.status(status)) { try await fetch() }
  }

  @Test(arguments: [
    (HTTPTransportError.addressRefused, OutsideFault.refused(.notPublic)),
    (.invalidRequest(reason: ""), .refused(.malformed)),
    (.responseTooLarge, .tooLarge(limitBytes: 10 << 20)),
    (.timedOut(mayHaveArrived: true), .timedOut),
    (.notSent(reason: ""), .unreachable), (.interrupted(reason: ""), .unreachable),
    (.cancelled, .unreachable),
  ])
  func faultsAreTold(error: HTTPTransportError, fault: OutsideFault) async throws {
    world.answer(url, .failure(error))
    await #expect(throws: fault) { try await fetch() }
  }

  @Test func whatMustNotBeCalledIsNot() async throws {
    await #expect(throws: OutsideFault.refused(.notSecure)) {
      try await fetch("http://example.com/a.png")
    }
    await #expect(throws: OutsideFault.refused(.notPublic)) {
      try await fetch("https://169.254.169.254/latest")
    }
    #expect(world.requests.isEmpty)
    world.answer("http://pictures.lan/a.png", .success(HTTPResponse(status: 200)))
    _ = try await fetch(
      "http://pictures.lan/a.png", rules: OutsideRules(allowedHosts: ["pictures.lan"]))
  }
}
