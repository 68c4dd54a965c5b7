/// Turns an order into a request: fills in what the prompt left open from the person's settings
/// and the catalog, and holds the size against the model.
package struct OrderResolver: Sendable {
  private let catalog: ModelCatalog

  /// `--stylize` when nobody says otherwise.
  private static let fullStyle = 100

  package init(catalog: ModelCatalog) {
    self.catalog = catalog
  }

  /// What is to be drawn.
  ///
  /// - Parameters:
  ///   - order: With words; an order without them is refused like a missing value.
  ///   - settings: Used where the order is silent; a model or size that is no longer on offer
  ///     gives way to the house's.
  ///   - seed: Used where the order names none.
  /// - Returns: A request that the model can draw.
  /// - Throws: `PromptError.badValue` when the model cannot draw the size, or words are missing.
  package func resolve(
    _ order: PromptOrder, settings: CustomerSettings, seed: UInt32
  ) throws(PromptError) -> GenerationRequest {
    guard !order.prompt.isEmpty else {
      throw .badValue(
        flag: "prompt", value: "", allowed: "≤ \(PromptParser.longestPrompt)", fixed: nil,
        without: "")
    }
    let model = model(named: order.model, settings: settings)
    return GenerationRequest(
      model: model.id, prompt: order.prompt, negative: order.negative,
      size: try size(order, model: model, settings: settings), seed: order.seed ?? seed,
      count: order.count ?? 1, style: order.isRaw ? nil : order.style,
      stylize: order.isRaw || order.stylize == Self.fullStyle ? nil : order.stylize,
      isRaw: order.isRaw, isTiled: order.isTiled,
      variation: Variation(thousandths: (order.variationPercent ?? 0) * 10),
      strength: order.sourceStrengthPercent.map { SourceStrength(thousandths: $0 * 10) }
        ?? .standard)
  }

  /// The model that a name, else the settings, else the catalog chooses.
  func model(named name: String?, settings: CustomerSettings) -> Model {
    [name, settings.model].lazy.compactMap { $0 }.compactMap(catalog.model(_:)).first
      ?? catalog.standard
  }

  /// The size when the prompt asks for none: the person's own, bent to what the model can draw.
  func standardSize(of model: Model, settings: CustomerSettings) -> PictureSize {
    let rule = SizeRule(model)
    guard let wish = settings.size else { return rule.standard }
    guard rule.allows(wish) else {
      return rule.size(ratioWidth: wish.width, height: wish.height)
    }
    return wish
  }

  private func size(
    _ order: PromptOrder, model: Model, settings: CustomerSettings
  ) throws(PromptError) -> PictureSize {
    let rule = SizeRule(model)
    switch order.shape {
    case nil: return standardSize(of: model, settings: settings)
    case .ratio(let width, let height): return rule.size(ratioWidth: width, height: height)
    case .size(let size):
      guard !rule.allows(size) else { return size }
      var fixed = order
      fixed.shape = .size(rule.nearest(to: size))
      var without = order
      without.shape = nil
      throw .badValue(
        flag: "--size", value: size.plain, allowed: rule.allowedText,
        fixed: PromptText.text(of: fixed, catalog: catalog),
        without: PromptText.text(of: without, catalog: catalog))
    }
  }
}
