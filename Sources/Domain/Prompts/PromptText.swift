/// Writes orders and requests as prompt grammar: for captions, and for "the same again".
package enum PromptText {
  /// Proportions people know, tried before an exact size.
  private static let familiarRatios = [
    (1, 1), (16, 9), (9, 16), (4, 3), (3, 4), (3, 2), (2, 3), (2, 1), (1, 2), (3, 1), (1, 3),
    (5, 4), (4, 5), (21, 9), (9, 21),
  ]

  /// The flags of a request, without its words; empty never, for the seed is always named.
  ///
  /// Read again under the same settings they give the same request, whatever seed is drawn.
  ///
  /// - Parameters:
  ///   - request: As a resolver made it.
  ///   - catalog: The catalog it was resolved with.
  ///   - settings: Flags that only repeat them, or the house's defaults, are left out.
  /// - Returns: `--ar 16:9 --seed 42`, in the order of the table people see.
  package static func flags(
    of request: GenerationRequest, catalog: ModelCatalog, settings: CustomerSettings = .init()
  ) -> String {
    flags(of: order(of: request, catalog: catalog, settings: settings), catalog: catalog)
      .joined(separator: " ")
  }

  /// The words and flags of a request as one text.
  package static func text(
    of request: GenerationRequest, catalog: ModelCatalog, settings: CustomerSettings = .init()
  ) -> String {
    text(of: order(of: request, catalog: catalog, settings: settings), catalog: catalog)
  }

  /// A text that is read as this order.
  package static func text(of order: PromptOrder, catalog: ModelCatalog) -> String {
    PromptWriting.text(prompt: order.prompt, flags: flags(of: order, catalog: catalog))
  }

  /// The order that resolves to a request.
  package static func order(
    of request: GenerationRequest, catalog: ModelCatalog, settings: CustomerSettings = .init()
  ) -> PromptOrder {
    let resolver = OrderResolver(catalog: catalog)
    var order = PromptOrder(
      prompt: request.prompt, negative: request.negative,
      count: request.count == 1 ? nil : request.count, seed: request.seed, style: request.style,
      stylize: request.stylize, sourceStrengthPercent: strength(of: request),
      variationPercent: request.variation == .none ? nil : request.variation.thousandths / 10,
      isTiled: request.isTiled, isRaw: request.isRaw)
    if let model = catalog.model(request.model) {
      let own = resolver.model(named: nil, settings: settings)
      order.model = own == model ? nil : model.id
      if resolver.standardSize(of: model, settings: settings) != request.size {
        order.shape = shape(of: request.size, model: model)
      }
    }
    return order
  }

  private static func strength(of request: GenerationRequest) -> Int? {
    request.strength == .standard ? nil : request.strength.thousandths / 10
  }

  private static func shape(of size: PictureSize, model: Model) -> PromptOrder.Shape {
    let rule = SizeRule(model)
    let ratio = familiarRatios.first { width, height in
      rule.size(ratioWidth: width, height: height) == size
    }
    guard let ratio else { return .size(size) }
    return .ratio(width: ratio.0, height: ratio.1)
  }

  private static func flags(of order: PromptOrder, catalog: ModelCatalog) -> [String] {
    var tokens: [(PromptFlag, String?)] = []
    switch order.shape {
    case .ratio(let width, let height): tokens.append((.ratio, "\(width):\(height)"))
    case .size(let size): tokens.append((.size, size.plain))
    case nil: break
    }
    if let count = order.count { tokens.append((.count, String(count))) }
    if let seed = order.seed { tokens.append((.seed, String(seed))) }
    if let model = order.model { tokens.append((.model, name(of: model, catalog: catalog))) }
    if let style = order.style { tokens.append((.style, style.rawValue)) }
    if let stylize = order.stylize { tokens.append((.stylize, String(stylize))) }
    if let percent = order.sourceStrengthPercent {
      tokens.append((.sourceStrength, PromptValue.percentText(percent)))
    }
    if let percent = order.variationPercent {
      tokens.append((.variation, PromptValue.percentText(percent)))
    }
    if !order.negative.isEmpty { tokens.append((.negative, order.negative)) }
    if order.isTiled { tokens.append((.tile, nil)) }
    if order.sendsFile { tokens.append((.file, nil)) }
    if order.hidesPicture { tokens.append((.spoiler, nil)) }
    if order.isRaw { tokens.append((.raw, nil)) }
    if order.isDry { tokens.append((.dry, nil)) }
    return tokens.map { flag, value in
      PromptWriting.flag(PromptToken(name: flag.name, flag: flag, value: value))
    }
  }

  /// The short name where it means this model, else the whole id.
  private static func name(of id: String, catalog: ModelCatalog) -> String {
    guard let model = catalog.model(id) else { return id }
    let short = PromptFlagTable.shortName(of: model)
    return catalog.model(short)?.id == model.id ? short : model.id
  }
}
