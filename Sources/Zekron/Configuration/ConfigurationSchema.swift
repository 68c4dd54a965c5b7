/// Every key of the configuration with its default; `Config/zekron.json5` says the same to people.
enum ConfigurationSchema {
  /// A key by its whole name, such as `log.level`.
  struct Key: Sendable {
    let path: String
    let standard: JSONValue
  }

  static let keys: [Key] = [
    Key(path: "telegram.baseURL", standard: "https://api.telegram.org"),
    Key(path: "telegram.throttle", standard: "on"),
    Key(path: "storage.directory", standard: "data"),
    Key(path: "storage.retentionHours", standard: 24),
    Key(path: "api.listen", standard: "127.0.0.1:8090"),
    Key(path: "api.publicURL", standard: ""),
    Key(path: "api.requestsPerMinute", standard: 60),
    Key(path: "api.running", standard: 5),
    Key(path: "api.strictPictures", standard: "off"),
    Key(path: "api.corsOrigins", standard: .list([])),
    Key(path: "api.trustedProxies", standard: .list([.text("127.0.0.1"), .text("::1")])),
    Key(path: "api.connectionsPerAddress", standard: 256),
    Key(path: "api.callbacks.allowHosts", standard: .list([])),
    Key(path: "api.operationsListen", standard: ""),
    Key(path: "accounts.signupCredit", standard: "0.00"),
    Key(path: "generation.workers", standard: 2),
    Key(path: "generation.leaseSeconds", standard: 60),
    Key(path: "generation.attempts", standard: 5),
    Key(path: "engines", standard: .object([:])),
    Key(path: "payments.stars.usdPerStar", standard: "0.013"),
    Key(path: "payments.usdPerEuro", standard: "1.16"),
    Key(path: "payments.ton.address", standard: ""),
    Key(path: "payments.ton.network", standard: "mainnet"),
    Key(
      path: "payments.ton.jettonMaster",
      standard: "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs"),
    Key(path: "payments.ton.indexerURL", standard: "https://toncenter.com"),
    Key(path: "limits.running", standard: 3),
    Key(path: "limits.queued", standard: 10),
    Key(path: "limits.commandsPerMinute", standard: 30),
    Key(path: "moderation.file", standard: ""),
    Key(path: "models", standard: models),
    Key(path: "admins", standard: .list([])),
    Key(path: "log.format", standard: "text"),
    Key(path: "log.level", standard: "info"),
    Key(path: "log.file", standard: ""),
    Key(path: "sandbox.listen", standard: "127.0.0.1:8080"),
    Key(path: "sandbox.users", standard: users),
  ]

  /// The key of a whole name.
  static func key(_ path: String) -> Key? { keys.first { $0.path == path } }

  /// Whether a name is the beginning of keys, such as `payments.stars`.
  static func isSection(_ path: String) -> Bool {
    keys.contains { $0.path.hasPrefix(path + ".") }
  }

  private static let models: JSONValue = .list([
    model(
      "zekron-image-1", alias: "zekron-image-1:image-preview", name: "Zekron Image v0.1.1",
      stage: "GA", edge: 2048, create: ("0.025", "0.028"), edit: ("0.025", "0.029")),
    model(
      "zekron-xl", name: "Zekron XL", stage: "Preview", edge: 1024, create: ("0.02", "0.025")),
    model(
      "zekron-flash", name: "Zekron Flash", stage: "Beta", edge: 1024, create: ("0.015", "0.02")),
    model(
      "zekron-art", name: "Zekron Art", stage: "Preview", edge: 1024, create: ("0.02", "0.025")),
    dialectModel(
      "z-image", name: "Z Image", edge: 1280, dialect: "krea",
      create: .object(["from": "0.003", "to": "0.003"])),
    zpk("zpk-ultra", name: "ZPK Ultra", ("0.038", "0.078")),
    zpk("zpk-ultra-hq", name: "ZPK Ultra HQ", ("0.078", "0.11"), engine: "fine:painter"),
    zpk("dall-e-3", name: "DALL·E 3", ("0.039", "0.079")),
    zpk("dall-e-3-hq", name: "DALL·E 3 HQ", ("0.079", "0.117"), engine: "fine:painter"),
  ])

  private static let users: JSONValue = .list([
    person(101, "Ann", "ann", "en"), person(102, "Борис", "boris", "ru"),
    person(103, "Chen", "chen", "en"),
  ])

  private static func model(
    _ id: String, alias: String? = nil, name: String, stage: String, edge: Int,
    create: (String, String), edit: (String, String)? = nil
  ) -> JSONValue {
    func prices(_ pair: (String, String)) -> JSONValue {
      .object(["from": .text(pair.0), "to": .text(pair.1)])
    }
    return .object([
      "id": .text(id), "aliases": .list(alias.map { [.text($0)] } ?? []), "name": .text(name),
      "stage": .text(stage), "maxEdgePixels": JSONValue(integerLiteral: edge),
      "create": prices(create), "edit": prices(edit ?? create), "engine": "painter",
    ])
  }

  private static func zpk(
    _ id: String, name: String, _ euros: (square: String, oblong: String),
    engine: String = "painter"
  ) -> JSONValue {
    dialectModel(
      id, name: name, edge: 1792, dialect: "zpk",
      euros: .object(["square": .text(euros.square), "oblong": .text(euros.oblong)]),
      engine: engine)
  }

  private static func dialectModel(
    _ id: String, name: String, edge: Int, dialect: String, create: JSONValue? = nil,
    euros: JSONValue? = nil, engine: String = "painter"
  ) -> JSONValue {
    var model: [String: JSONValue] = [
      "id": .text(id), "name": .text(name), "maxEdgePixels": JSONValue(integerLiteral: edge),
      "dialect": .text(dialect), "engine": .text(engine),
    ]
    model["create"] = create
    model["euros"] = euros
    return .object(model)
  }

  private static func person(
    _ id: Int, _ name: String, _ username: String, _ language: String
  ) -> JSONValue {
    .object([
      "id": JSONValue(integerLiteral: id), "name": .text(name), "username": .text(username),
      "language": .text(language),
    ])
  }
}
