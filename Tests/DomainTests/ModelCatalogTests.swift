import Domain
import Testing

struct ModelCatalogTests {
  private static func model(_ id: String, _ aliases: [String] = []) -> Model {
    let rule = PriceRule(base: Amount(micros: 20_000), ceiling: Amount(micros: 25_000))
    return Model(
      id: id, aliases: aliases, name: id, stage: .ga, maxEdgePixels: 1024, create: rule,
      edit: rule, engine: "painter")
  }

  private func catalog() throws -> ModelCatalog {
    try ModelCatalog([
      Self.model("zekron-image-1", ["zekron-image-1:image-preview"]), Self.model("zekron-xl"),
    ])
  }

  @Test(arguments: [
    ("zekron-image-1", 0), ("ZEKRON-IMAGE-1:image-preview", 0), ("zekron-xl", 1), ("xl", 1),
    ("XL", 1), ("image-1", 0),
  ])
  func modelsAreFoundByAnyOfTheirNames(_ name: String, _ index: Int) throws {
    let catalog = try catalog()
    #expect(catalog.model(name) == catalog.models[index])
  }

  @Test(arguments: ["", "l", "flash", "zekron", "zekron-xl-2"])
  func otherNamesAreNoModels(_ name: String) throws {
    #expect(try catalog().model(name) == nil)
  }

  @Test func modelsOfOneEngineWaitInOneLine() throws {
    let rule = PriceRule(base: Amount(micros: 3000), ceiling: Amount(micros: 3000))
    func model(_ id: String, _ engine: String, _ aliases: [String] = []) -> Model {
      Model(
        id: id, aliases: aliases, name: id, stage: .ga, maxEdgePixels: 1024, create: rule,
        edit: rule, engine: engine, spares: ["painter"])
    }
    let catalog = try ModelCatalog([
      model("a", "painter", ["a:preview"]), model("b", "gpu"), model("c", "fine:painter"),
    ])
    #expect(catalog.line(ofJob: "a") == ["a", "a:preview", "c"])
    #expect(catalog.line(ofJob: "c") == ["a", "a:preview", "c"])
    #expect(catalog.line(ofJob: "b") == ["b"] && catalog.line(ofJob: "gone") == ["gone"])
    #expect(catalog.models.map(\.drawer) == ["painter", "gpu", "painter"])
  }

  @Test func theFirstIsTheStandard() throws {
    #expect(try catalog().standard.id == "zekron-image-1")
  }

  @Test func aCatalogMustBeUnambiguous() {
    #expect(throws: ModelCatalogError.empty) { try ModelCatalog([]) }
    #expect(throws: ModelCatalogError.duplicate(id: "A")) {
      try ModelCatalog([Self.model("a"), Self.model("b", ["A"])])
    }
  }

  @Test func modelsOfADialectAreSeenByItAlone() throws {
    let rule = PriceRule(base: Amount(micros: 3000), ceiling: Amount(micros: 3000))
    func model(_ id: String, _ dialect: DialectOrder.Dialect?) -> Model {
      Model(
        id: id, name: id, stage: .ga, maxEdgePixels: 1024, create: rule, edit: rule,
        engine: "stub", dialect: dialect)
    }
    let catalog = try ModelCatalog([model("z-image", .krea), model("a", nil)])
    #expect(catalog.models.map(\.id) == ["a"] && catalog.standard.id == "a")
    #expect(catalog.all.map(\.id) == ["a", "z-image"])
    #expect(catalog.model(id: "z-image") == nil && catalog.model("image") == nil)
    #expect(catalog.model(id: "z-image", of: .zpk) == nil)
    #expect(catalog.model(id: "z-image", of: .krea) != nil)
    #expect(catalog.model(ofJob: "z-image") != nil && catalog.model(ofJob: "a") != nil)
    #expect(throws: ModelCatalogError.empty) { try ModelCatalog([model("z-image", .krea)]) }
  }
}
