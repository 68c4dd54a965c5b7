import Domain

/// `GET /docs`: the reference of the API, filled in once with what is true of this server.
package enum ReferencePage {
  /// Nothing may be loaded, sent or framed: a key pasted into the page cannot leave it.
  private static let policy = [
    "default-src 'none'", "style-src 'unsafe-inline'", "script-src 'unsafe-inline'",
    "img-src data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  /// Makes the page.
  ///
  /// - Parameters:
  ///   - template: `reference.html`, UTF-8.
  ///   - style: `reference.css`, put into it.
  ///   - script: `reference.js`, put into it.
  ///   - facts: What it says.
  /// - Returns: One page that needs nothing else.
  /// - Throws: `PageTemplateError` when template and facts do not fit.
  package static func document(
    template: [UInt8], style: [UInt8], script: [UInt8], facts: ReferenceFacts
  ) throws(PageTemplateError) -> ServedDocument {
    var values = texts(facts)
    values.merge(lists(facts)) { first, _ in first }
    values["style"] = .text(String(decoding: style, as: UTF8.self))
    values["script"] = .text(String(decoding: script, as: UTF8.self))
    let page = try PageTemplate(String(decoding: template, as: UTF8.self)).filled(with: values)
    return ServedDocument(contentType: "text/html; charset=utf-8", text: page, policy: policy)
  }

  private static func texts(_ facts: ReferenceFacts) -> [String: PageValue] {
    let standard = facts.models[0]
    let sample = standard.create.price(characters: sampleLength, sources: 0)
    let ocean = standard.create.price(characters: oceanLength, sources: 0)
    let lowest = facts.models.map(\.create.base).min() ?? standard.create.base
    return [
      "baseURL": facts.baseURL,
      "version": facts.version,
      "standardModel": standard.id,
      "previewModel": standard.aliases.first { $0.contains(":") } ?? standard.id,
      "standardSize": SizeRule(standard).standard.plain,
      "lowestPrice": lowest.description,
      "perCharacter": PriceRule.perCharacter.description,
      "perSource": PriceRule.perSource.description,
      "sampleCost": sample.fourDecimals,
      "sampleLeft": Amount(micros: 10_000_000 - sample.micros).fourDecimals,
      "oceanCost": ocean.fourDecimals,
      "perMinute": String(facts.requestsPerMinute),
      "running": String(facts.runningPerKey),
      "retentionHours": String(facts.retentionHours),
      "promptLimit": String(PlainPrompt.longest),
      "sourceLimit": String(GenerationRequest.sourceLimit),
    ].mapValues(PageValue.text)
  }

  private static func lists(_ facts: ReferenceFacts) -> [String: PageValue] {
    let name = facts.botUsername
    let credit = facts.signupCredit
    return [
      "models": .list(facts.models.map { entry($0, isStandard: $0.id == facts.models[0].id) }),
      "sizes": .texts("size", facts.sizes),
      "styles": .texts("style", PictureStyle.allCases.map(\.rawValue)),
      "bot": .optional("username", name.isEmpty ? nil : name),
      "signup": .optional("amount", credit > .zero ? credit.description : nil),
      "stars": .optional("rate", facts.starPrice?.description),
      "strict": .flag(facts.isStrict),
      "ton": .flag(facts.offersTON),
      "euros": .list(euros(facts.euroModels)),
      "bonus": .list(
        facts.bonus.map { bonus in
          [
            [
              "amount": .text(bonus.amount.description),
              "threshold": .text(bonus.threshold.description),
            ]
          ]
        } ?? []),
    ]
  }

  /// One table of prices in euros, or none.
  private static func euros(_ models: [Model]) -> [[String: PageValue]] {
    let rows = models.compactMap { model in
      model.euros.map { euros -> [String: PageValue] in
        [
          "name": .text(model.name), "square": .text(euros.square.decimalText),
          "oblong": .text(euros.oblong.decimalText),
        ]
      }
    }
    guard let rate = models.lazy.compactMap(\.euros?.rate).first else { return [] }
    return [
      [
        "rows": .list(rows), "rate": .text(rate.dollarsPerEuro.description),
        "guard": .text(EuroPrices.uniqueness.decimalText),
      ]
    ]
  }

  private static func entry(_ model: Model, isStandard: Bool) -> [String: PageValue] {
    let largest = PictureSize(width: model.maxEdgePixels, height: model.maxEdgePixels)
    return [
      "id": .text(model.id),
      "name": .text(model.name),
      "stage": .text(model.stage.rawValue),
      "stageClass": .text(model.stage.rawValue.lowercased()),
      "largest": .text(largest.description),
      "createFrom": .text(model.create.base.description),
      "createTo": .text(model.create.ceiling.description),
      "createMicros": .text(micros(model.create)),
      "editFrom": .text(model.edit.base.description),
      "editTo": .text(model.edit.ceiling.description),
      "editMicros": .text(micros(model.edit)),
      "aliases": .texts("alias", model.aliases),
      "isStandard": .flag(isStandard),
    ]
  }

  /// The rule as the page's script reads it: base, ceiling, per character, per source.
  private static func micros(_ rule: PriceRule) -> String {
    [rule.base, rule.ceiling, PriceRule.perCharacter, PriceRule.perSource]
      .map { String($0.micros) }.joined(separator: " ")
  }

  /// Scalars of "A serene mountain landscape at golden hour".
  private static let sampleLength = 42
  /// Scalars of "A sunset over the ocean".
  private static let oceanLength = 23
}
