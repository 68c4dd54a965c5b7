/// A model of the catalog: what people choose, and how it is priced and drawn.
package struct Model: Hashable, Sendable {
  /// `zekron-image-1`.
  package let id: String
  /// Other ids that mean the same, such as `zekron-image-1:image-preview`.
  package let aliases: [String]
  /// Name for people: `Zekron Image v0.1.1`.
  package let name: String
  package let stage: ModelStage
  /// Greatest width and height in pixels.
  package let maxEdgePixels: Int
  package let create: PriceRule
  package let edit: PriceRule
  /// Name of the engine that draws it: `painter`, `file:<path>`, or one of the configuration.
  package let engine: String
  /// Names of the engines that are asked when it fails, in their order.
  package let spares: [String]
  /// The only dialect that offers it; nil when everybody does.
  package let dialect: DialectOrder.Dialect?
  /// What that dialect charges, when its prices are in euros.
  package let euros: EuroPrices?

  package init(
    id: String, aliases: [String] = [], name: String, stage: ModelStage, maxEdgePixels: Int,
    create: PriceRule, edit: PriceRule, engine: String, spares: [String] = [],
    dialect: DialectOrder.Dialect? = nil, euros: EuroPrices? = nil
  ) {
    self.id = id
    self.aliases = aliases
    self.name = name
    self.stage = stage
    self.maxEdgePixels = maxEdgePixels
    self.create = create
    self.edit = edit
    self.engine = engine
    self.dialect = dialect
    self.euros = euros
    self.spares = spares
  }
}

extension Model {
  /// How the configuration writes an engine that draws larger and reduces.
  package static let finePrefix = "fine:"

  /// The engine whose places its jobs take: drawn finely or not, it is the same one.
  package var drawer: String {
    engine.hasPrefix(Self.finePrefix) ? String(engine.dropFirst(Self.finePrefix.count)) : engine
  }
}

/// How finished a model is.
package enum ModelStage: String, Sendable, CaseIterable {
  case ga = "GA"
  case preview = "Preview"
  case beta = "Beta"
}
