import Testing

@testable import Domain

/// The house's models, for tests of the grammar.
enum PromptFixtures {
  static func catalog() throws -> ModelCatalog {
    let rule = PriceRule(base: Amount(micros: 20_000), ceiling: Amount(micros: 25_000))
    func model(_ id: String, aliases: [String] = [], edge: Int) -> Model {
      Model(
        id: id, aliases: aliases, name: id, stage: .ga, maxEdgePixels: edge, create: rule,
        edit: rule, engine: "painter")
    }
    return try ModelCatalog([
      model("zekron-image-1", aliases: ["zekron-image-1:image-preview"], edge: 2048),
      model("zekron-xl", edge: 1024), model("zekron-flash", edge: 1024),
      model("zekron-art", edge: 1024),
    ])
  }

  static func parse(_ text: String) throws -> PromptOrder {
    try PromptParser(catalog: catalog()).parse(text)
  }
}

/// A reproducible random number generator (SplitMix64), for tests.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
