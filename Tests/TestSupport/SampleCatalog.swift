package import Domain

/// The models that tests order from, with the house's own prices.
package enum SampleCatalog {
  package static func make() throws -> ModelCatalog {
    func rule(_ base: Int64, _ ceiling: Int64) -> PriceRule {
      PriceRule(base: Amount(micros: base), ceiling: Amount(micros: ceiling))
    }
    return try ModelCatalog(
      [
        Model(
          id: "zekron-image-1", aliases: ["zekron-image-1:image-preview"],
          name: "Zekron Image v0.1.1", stage: .ga, maxEdgePixels: 2048,
          create: rule(25_000, 28_000), edit: rule(25_000, 29_000), engine: "stub"),
        Model(
          id: "zekron-flash", name: "Zekron Flash", stage: .beta, maxEdgePixels: 1024,
          create: rule(15_000, 20_000), edit: rule(15_000, 20_000), engine: "stub"),
      ] + dialectModels)
  }

  /// What Krea's and ZPK's programs order, with those services' prices; a euro is $1.10.
  private static var dialectModels: [Model] {
    func flat(_ micros: Int64) -> PriceRule {
      PriceRule(base: Amount(micros: micros), ceiling: Amount(micros: micros))
    }
    func zpk(_ id: String, _ square: Int64, _ oblong: Int64) -> Model {
      Model(
        id: id, name: id, stage: .ga, maxEdgePixels: 1792, create: flat(square),
        edit: flat(square), engine: "stub", dialect: .zpk,
        euros: EuroPrices(
          square: Euros(micros: square), oblong: Euros(micros: oblong),
          rate: EuroRate(dollarsPerEuro: Amount(micros: 1_100_000))))
    }
    return [
      Model(
        id: "z-image", name: "Z Image", stage: .ga, maxEdgePixels: 1280, create: flat(3000),
        edit: flat(3000), engine: "stub", dialect: .krea),
      zpk("zpk-ultra", 38_000, 78_000), zpk("zpk-ultra-hq", 78_000, 110_000),
      zpk("dall-e-3", 39_000, 79_000), zpk("dall-e-3-hq", 79_000, 117_000),
    ]
  }
}
