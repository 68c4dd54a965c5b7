package import Domain

/// The models that tests order from, with the house's own prices.
package enum SampleCatalog {
  package static func make() throws -> ModelCatalog {
    func rule(_ base: Int64, _ ceiling: Int64) -> PriceRule {
      PriceRule(base: Amount(micros: base), ceiling: Amount(micros: ceiling))
    }
    return try ModelCatalog([
      Model(
        id: "zekron-image-1", aliases: ["zekron-image-1:image-preview"],
        name: "Zekron Image v0.1.1", stage: .ga, maxEdgePixels: 2048,
        create: rule(25_000, 28_000), edit: rule(25_000, 29_000), engine: "stub"),
      Model(
        id: "zekron-flash", name: "Zekron Flash", stage: .beta, maxEdgePixels: 1024,
        create: rule(15_000, 20_000), edit: rule(15_000, 20_000), engine: "stub"),
    ])
  }
}
