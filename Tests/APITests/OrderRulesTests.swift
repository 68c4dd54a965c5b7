import Domain
import Testing
import TestSupport

@testable import API

struct OrderRulesTests {
  @Test(arguments: ["zekron-flash", "zekron-flash:image-preview"])
  func modelsHaveTheirEnding(name: String) throws {
    #expect(try OrderRules.model(name, in: SampleCatalog.make()).id == "zekron-flash")
  }

  @Test(arguments: [
    "", ":image-preview", "flash", "Zekron-Flash", "zekron-flash:image-preview:image-preview",
  ])
  func otherNamesAreUnknown(name: String) throws {
    let error = try #require(throws: APIError.self) {
      try OrderRules.model(name, in: SampleCatalog.make())
    }
    #expect(error == .unknownModel(name, known: ["zekron-image-1", "zekron-flash"]))
  }

  @Test(arguments: [("256x256", 2048), ("2048x2048", 2048), ("272x1024", 1024), ("1024x256", 1024)])
  func sizesAreMultiplesOfTheGrainWithinTheModel(text: String, edge: Int) throws {
    #expect(try OrderRules.size(text, of: model(edge)).plain == text)
  }

  @Test(arguments: [
    "240x256", "257x256", "1040x1024", "2048x2048", "1024×1024", "1024X1024", "01024x1024",
    "+512x512", "1024", "x", "1024x", "-512x512", "99999999999999999999x1", "1024 x 1024",
    "1024x1024x",
  ])
  func otherSizesAreRefusedWithTheRule(text: String) throws {
    let error = try #require(throws: APIError.self) { try OrderRules.size(text, of: model(1024)) }
    #expect(error.name == "invalid_size")
    #expect(error.message.contains("from 256 to 1024"))
  }

  @Test(arguments: ["", "auto"])
  func theModelsOwnSizeIsForWhoHasNone(text: String) throws {
    #expect(try OrderRules.size(text, of: model(2048)).plain == "1024x1024")
    #expect(try OrderRules.size(text, of: model(512)).plain == "512x512")
  }

  @Test func anUnknownStyleIsToldTheKnownOnes() throws {
    let error = try #require(throws: APIError.self) { try OrderRules.style("Photo") }
    #expect(error.message.contains("photo, vivid, natural"))
  }

  private func model(_ edge: Int) -> Model {
    let rule = PriceRule(base: .zero, ceiling: .zero)
    return Model(
      id: "m", name: "M", stage: .ga, maxEdgePixels: edge, create: rule, edit: rule, engine: "e")
  }
}
