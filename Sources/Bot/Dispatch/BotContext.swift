package import Domain
package import Services

/// What every handler may use: values and use cases, none with a state of its own.
package struct BotContext: Sendable {
  package let texts: Texts
  package let catalog: ModelCatalog
  package let imagine: ImagineService
  package let enrolment: Enrolment
  package let keys: KeyService
  package let topUps: TopUpService
  package let callbacks: CallbackService
  package let signer: ButtonSigner
  package let randomBytes: RandomBytes
  package let identity: BotIdentity
  package let settings: BotSettings
  /// For /status and estimates.
  package let engines: EngineBoard

  package init(
    texts: Texts, catalog: ModelCatalog, imagine: ImagineService, enrolment: Enrolment,
    keys: KeyService, topUps: TopUpService, callbacks: CallbackService, signer: ButtonSigner,
    randomBytes: @escaping RandomBytes, identity: BotIdentity, settings: BotSettings,
    engines: EngineBoard = .empty
  ) {
    self.texts = texts
    self.catalog = catalog
    self.imagine = imagine
    self.enrolment = enrolment
    self.keys = keys
    self.topUps = topUps
    self.callbacks = callbacks
    self.signer = signer
    self.randomBytes = randomBytes
    self.identity = identity
    self.settings = settings
    self.engines = engines
  }
}

/// Who the bot is, as getMe says.
package struct BotIdentity: Sendable, Hashable {
  package let id: Int64
  /// Without `@`.
  package let username: String

  package init(id: Int64, username: String) {
    self.id = id
    self.username = username
  }
}

/// What the operator has set for the chat.
package struct BotSettings: Sendable, Hashable {
  /// Commands and presses a person may send in a minute.
  package let commandsPerMinute: Int
  /// Jobs drawn at once, for estimates.
  package let workers: Int
  /// Where programs reach the REST API, for code examples; without a slash at the end.
  package let publicURL: String
  /// Version shown by /status.
  package let version: String
  /// Who may use /admin, and is told about payments that need a person.
  package let admins: [AccountID]

  package init(
    commandsPerMinute: Int, workers: Int, publicURL: String, version: String,
    admins: [AccountID] = []
  ) {
    self.commandsPerMinute = commandsPerMinute
    self.workers = workers
    self.publicURL = publicURL
    self.version = version
    self.admins = admins
  }
}
