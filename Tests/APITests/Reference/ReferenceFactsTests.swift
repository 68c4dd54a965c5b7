import Domain
import Testing

@testable import API

struct ReferenceFactsTests {
  private func catalog(maxEdgePixels: [Int]) throws -> ModelCatalog {
    let rule = PriceRule(base: Amount(micros: 1000), ceiling: Amount(micros: 2000))
    return try ModelCatalog(
      maxEdgePixels.enumerated().map { index, edge in
        Model(
          id: "m\(index)", name: "M", stage: .beta, maxEdgePixels: edge, create: rule, edit: rule,
          engine: "stub")
      })
  }

  @Test func aSlashAtTheEndOfTheAddressIsDropped() throws {
    #expect(try SampleFacts.make(baseURL: "https://a.example/").baseURL == "https://a.example")
    #expect(try SampleFacts.make(baseURL: "https://a.example/b").baseURL == "https://a.example/b")
  }

  @Test func sizesAreThoseThatSomeModelDraws() throws {
    let small = try SampleFacts.make(catalog: catalog(maxEdgePixels: [512]))
    #expect(small.sizes == ["512x512", "256x256"])
    let both = try SampleFacts.make(catalog: catalog(maxEdgePixels: [512, 1024]))
    #expect(both.sizes.first == "1024x1024")
    #expect(both.sizes.contains("1024x768"))
    #expect(!both.sizes.contains("2048x2048"))
    #expect(try SampleFacts.make().sizes.contains("2048x2048"))
  }
}
