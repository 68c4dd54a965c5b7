import Domain
import Services
import Telegram

/// /models and /price.
struct CatalogHandler {
  let turn: Turn

  func models() throws {
    let phrases = turn.phrases
    let catalog = turn.context.catalog
    let chosen = catalog.model(turn.customer.settings.model ?? "")?.id ?? catalog.standard.id
    let lines = catalog.models.map { model in
      phrases(
        .modelLine, ("mark", model.id == chosen ? "✓ " : ""), ("name", model.name),
        ("id", model.id), ("stage", model.stage.rawValue), ("edge", String(model.maxEdgePixels)),
        ("low", model.create.base.description), ("high", model.create.ceiling.description))
    }
    let buttons = catalog.models.filter { $0.id != chosen }.map { model in
      [turn.button(titled: phrases(.buttonUse) + " " + model.id, .useModel(model.id))]
    }
    try turn.say(
      ([phrases(.models)] + lines).joined(separator: "\n\n"),
      keyboard: turn.place.isPrivate ? buttons : [])
  }

  /// The price list, or with a prompt its exact price.
  func price(_ text: String) throws {
    let phrases = turn.phrases
    guard text.isEmpty else {
      try quote(text)
      return
    }
    let lines = turn.context.catalog.models.map { model in
      phrases(
        .priceLine, ("id", model.id), ("low", model.create.base.description),
        ("high", model.create.ceiling.description), ("editLow", model.edit.base.description),
        ("editHigh", model.edit.ceiling.description))
    }
    try turn.say(([phrases(.priceIntro)] + lines).joined(separator: "\n"))
  }

  private func quote(_ text: String) throws {
    do {
      let order = try PromptParser(catalog: turn.context.catalog).parse(text)
      let request = try OrderResolver(catalog: turn.context.catalog).resolve(
        order, settings: turn.customer.settings, seed: 0)
      let price = try turn.context.imagine.price(of: request)
      try turn.say(
        turn.phrases(
          .priceQuote, ("price", price.description), ("model", request.model),
          ("size", request.size.description), ("count", String(request.count)),
          ("characters", String(request.prompt.unicodeScalars.count))))
    } catch let error as PromptError {
      try PromptErrorReply(turn: turn).explain(error, text: text)
    }
  }
}
