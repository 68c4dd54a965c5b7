import Domain
import TestSupport
import Testing

@testable import Services

struct EngineTableTests {
  private func table(places: [String: Int] = [:]) throws -> EngineTable {
    let rule = PriceRule(base: Amount(micros: 3000), ceiling: Amount(micros: 3000))
    func model(_ id: String, _ engine: String, spares: [String] = []) -> Model {
      Model(
        id: id, name: id, stage: .ga, maxEdgePixels: 1024, create: rule, edit: rule,
        engine: engine, spares: spares)
    }
    return EngineTable(
      catalog: try ModelCatalog([
        model("photo", "gpu", spares: ["painter"]), model("sketch", "painter"),
        model("sketch-hq", "fine:painter"), model("lost", "gone"),
      ]),
      engines: [
        "gpu": StubEngine(), "painter": StubEngine(), "fine:painter": StubEngine(),
      ], places: places)
  }

  @Test func enginesAreFoundByModel() throws {
    let table = try table()
    #expect(table.engine(forModel: "photo") is FailoverEngine)
    #expect(table.engine(forModel: "sketch") is StubEngine)
    #expect(table.engine(forModel: "lost") == nil && table.engine(forModel: "never") == nil)
    #expect(table.drawer(ofModel: "sketch-hq") == "painter")
    #expect(table.drawer(ofModel: "never") == "")
  }

  @Test func modelsOfAFullEngineAreBusy() throws {
    let table = try table(places: ["gpu": 1])
    #expect(table.busyModels(load: [:], workers: 2) == [])
    #expect(table.busyModels(load: ["gpu": 1], workers: 2) == ["photo"])
    #expect(table.busyModels(load: ["painter": 1], workers: 2) == [])
    #expect(
      table.busyModels(load: ["gpu": 3, "painter": 2], workers: 2)
        == ["photo", "sketch", "sketch-hq"])
    #expect(table.busyModels(load: ["": 9], workers: 2) == [])
  }
}
