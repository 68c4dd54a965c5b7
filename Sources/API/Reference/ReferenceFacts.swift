package import Domain

/// What the reference page and the OpenAPI document say about this very server.
package struct ReferenceFacts: Sendable {
  /// What callers reach the server by, without a slash at its end.
  package var baseURL: String
  /// At least one; the first is the default.
  package var models: [Model]
  /// What ZPK's programs order, for prices in euros.
  package var euroModels: [Model]
  /// Name of the bot without `@`; empty when it is not known.
  package var botUsername: String
  package var requestsPerMinute: Int
  package var runningPerKey: Int
  package var retentionHours: Int
  /// Whether links to pictures open only with a key of their owner.
  package var isStrict: Bool
  /// What a new account starts with.
  package var signupCredit: Amount
  package var bonus: DepositBonus?
  /// Dollars of credit for one Star; nil to leave it out.
  package var starPrice: Amount?
  /// Whether USDT on TON is taken.
  package var offersTON: Bool
  /// Of the program.
  package var version: String

  /// Credit that comes with a first deposit.
  package struct DepositBonus: Sendable {
    package let amount: Amount
    /// Least deposit that earns it.
    package let threshold: Amount

    package init(amount: Amount, threshold: Amount) {
      self.amount = amount
      self.threshold = threshold
    }
  }

  package init(
    baseURL: String, catalog: ModelCatalog, botUsername: String = "", requestsPerMinute: Int = 60,
    runningPerKey: Int = 5, retentionHours: Int = 24, isStrict: Bool = false,
    signupCredit: Amount = .zero, bonus: DepositBonus? = nil, starPrice: Amount? = nil,
    offersTON: Bool = false, version: String
  ) {
    self.baseURL = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
    models = catalog.models
    euroModels = catalog.dialectModels.filter { $0.euros != nil }
    self.botUsername = botUsername
    self.requestsPerMinute = requestsPerMinute
    self.runningPerKey = runningPerKey
    self.retentionHours = retentionHours
    self.isStrict = isStrict
    self.signupCredit = signupCredit
    self.bonus = bonus
    self.starPrice = starPrice
    self.offersTON = offersTON
    self.version = version
  }

  /// Well-known sizes that at least one model draws, the most usual first.
  var sizes: [String] {
    let known = [
      (1024, 1024), (512, 512), (256, 256), (1024, 768), (768, 1024), (1536, 1024), (1024, 1536),
      (2048, 2048),
    ]
    return known.map(PictureSize.init).filter { size in
      models.contains { SizeRule($0).allows(size) }
    }.map(\.plain)
  }
}
