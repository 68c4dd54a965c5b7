import Domain
import FoundationEssentials
import HTTPServer
import Lifecycle
import Payments
import Testing

@testable import Zekron

struct ConfigurationLoaderTests {
  static let token = "123456:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"

  /// Loads with files that exist only here.
  static func load(
    _ json5: String? = nil, environment: [String: String] = [:], settings: [String] = [],
    files: [String: String] = [:], for purpose: ConfigurationLoader.Purpose = .tool
  ) throws(ConfigurationError) -> Configuration {
    var files = files
    if let json5 { files["z.json5"] = json5 }
    let loader = ConfigurationLoader(environment: environment) { path in
      guard let text = files[path] else { throw ConfigurationFileError.system(2) }
      return Array(text.utf8)
    }
    return try loader.load(file: json5 == nil ? nil : "z.json5", settings: settings, for: purpose)
  }

  static func findings(
    _ json5: String? = nil, environment: [String: String] = [:], settings: [String] = [],
    files: [String: String] = [:], for purpose: ConfigurationLoader.Purpose = .tool
  ) -> [String] {
    do {
      _ = try load(
        json5, environment: environment, settings: settings, files: files, for: purpose)
      return []
    } catch {
      return error.findings.map(\.description)
    }
  }

  @Test func defaultsAreWhole() throws {
    let configuration = try Self.load()
    #expect(configuration.telegram.baseURL == "https://api.telegram.org")
    #expect(configuration.telegram.throttle)
    #expect(configuration.telegram.token == nil)
    #expect(configuration.storage.directory == "data")
    #expect(configuration.storage.retention == .seconds(86_400))
    #expect(configuration.api.publicURL == "http://127.0.0.1:8090")
    #expect(configuration.api.operationsListen == nil)
    #expect(configuration.accounts.signupCredit == .zero)
    #expect(configuration.generation.lease == .seconds(60))
    #expect(configuration.payments.usdPerStar == Amount(micros: 13_000))
    #expect(configuration.payments.ton.address == nil)
    #expect(configuration.payments.ton.network == .mainnet)
    #expect(configuration.payments.ton.master == .tetherMaster)
    #expect(configuration.limits.commandsPerMinute == 30)
    #expect(configuration.log == Configuration.Log(format: .text, level: .info, file: nil))
    #expect(configuration.sandbox.users.map(\.language) == ["en", "ru", "en"])
    let standard = configuration.catalog.standard
    #expect(standard.create.price(characters: 44, sources: 0) == Amount(micros: 26_700))
    #expect(standard.edit.ceiling == Amount(micros: 29_000))
    #expect(configuration.models.map(\.stage) == [.ga, .preview, .beta, .preview])
  }

  @Test func operationsMayHaveAListenerOfTheirOwn() throws {
    let configuration = try Self.load(settings: ["api.operationsListen=[::1]:9090"])
    #expect(configuration.api.operationsListen == ListenAddress(host: "::1", port: 9090))
    #expect(
      Self.findings(settings: ["api.operationsListen=127.0.0.1:8090"]) == [
        "api.operationsListen: is what api.listen says; leave it empty to share that; "
          + "is \"127.0.0.1:8090\" (--set)"
      ])
  }

  @Test func eachLayerLiesOverTheOneBefore() throws {
    let file = "{generation: {workers: 3}, limits: {queued: 4, running: 5}}"
    let environment = ["ZEKRON_LIMITS_QUEUED": "6", "ZEKRON_LIMITS_RUNNING": "7"]
    let configuration = try Self.load(
      file, environment: environment,
      settings: ["limits.running=8", "limits.running=9"])
    #expect(configuration.generation.workers == 3)
    #expect(configuration.limits.queued == 6)
    #expect(configuration.limits.running == 9)
    #expect(configuration.generation.attempts == 5)
  }

  @Test func theSandboxHasDefaultsOfItsOwn() throws {
    let repeating = """
      {accounts: {signupCredit: "0.00"}, storage: {directory: "data"}, telegram: {throttle: "on"}}
      """
    for file in [nil, repeating] {
      let sandbox = try Self.load(file, for: .sandbox)
      #expect(sandbox.accounts.signupCredit == Amount(micros: 10_000_000))
      #expect(sandbox.storage.directory == "data/sandbox")
      #expect(!sandbox.telegram.throttle)
      #expect(try Self.load(file, for: .tool).accounts.signupCredit == .zero)
    }
    let told = try Self.load(
      "{accounts: {signupCredit: 0.5}}", environment: ["ZEKRON_STORAGE_DIRECTORY": "/x"],
      settings: ["telegram.throttle=on"], for: .sandbox)
    #expect(told.accounts.signupCredit == Amount(micros: 500_000))
    #expect(told.storage.directory == "/x")
    #expect(told.telegram.throttle)
  }

  @Test func theFileMayBeNamedByTheEnvironment() throws {
    let configuration = try Self.load(
      environment: ["ZEKRON_CONFIG": "/etc/z"], files: ["/etc/z": "{log: {level: 'debug'}}"])
    #expect(configuration.log.level == .debug)
    #expect(
      Self.findings(environment: ["ZEKRON_CONFIG": "/gone"])
        == ["file: cannot be read: No such file or directory (/gone)"])
  }

  @Test(arguments: [
    ("telegram.throttle=off", "throttle"), ("telegram.throttle=false", "throttle"),
  ])
  func switchesAreOnOrOff(setting: String, _: String) throws {
    #expect(try !Self.load(settings: [setting]).telegram.throttle)
  }

  @Test func listsMayStandBetweenCommas() throws {
    #expect(try Self.load(environment: ["ZEKRON_ADMINS": "1, 22"]).admins == [1, 22])
    #expect(try Self.load(settings: ["admins=[3,4]"]).admins == [3, 4])
    #expect(try Self.load("{admins: [9007199254740993]}").admins == [9_007_199_254_740_993])
    let model = "models=[{id: 'm', maxEdgePixels: 512, create: {from: '0.0001', to: '0.1'}}]"
    let configuration = try Self.load(settings: [model])
    #expect(configuration.models.map(\.id) == ["m"])
    #expect(configuration.catalog.standard.edit.ceiling == Amount(micros: 100_000))
    #expect(configuration.catalog.standard.engine == "painter")
  }

  @Test func allFaultsAreListed() {
    let faults = Self.findings(
      """
      {
        telegram: {baseUrl: "x", throttle: "maybe"},
        generation: {workers: 0, leaseSeconds: 1.5},
        models: [{id: "a b", maxEdgePixels: 1000, create: {from: 2, to: 1}, engine: "magic", x: 1}],
        nonsense: {},
        payments: 5,
        log: {level: "loud"},
      }
      """,
      environment: ["ZEKRON_LOG_FORMT": "json", "ZEKRON_STORAGE_RETENTION_HOURS": "never"],
      settings: ["workers=3", "nothing", "api.listen=8080"], for: .run)
    #expect(
      faults.sorted() == [
        "--set: must be section.key=value; is nothing (--set)",
        "TELEGRAM_BOT_TOKEN: is not set; @BotFather gives one (environment TELEGRAM_BOT_TOKEN)",
        "ZEKRON_LOG_FORMT: unknown variable, did you mean ZEKRON_LOG_FORMAT? "
          + "(environment ZEKRON_LOG_FORMT)",
        "api.listen: must be host:port, such as 127.0.0.1:8080, [::1]:8080 or localhost:8080; "
          + "is \"8080\" (--set)",
        "generation.leaseSeconds: must be a whole number from 5 to 3600; is 1.5 (z.json5)",
        "generation.workers: must be a whole number from 1 to 64; is 0 (z.json5)",
        "log.level: must be one of debug, info, warning, error; is \"loud\" (z.json5)",
        "models[0].create: from must not be more than to; is {from: 2, to: 1} (z.json5)",
        "models[0].engine: must be painter, file: and the absolute path of a picture, fine: before "
          + "either, or one of engines; is \"magic\" (z.json5)",
        "models[0].id: must be at most 48 of the characters A–Z a–z 0–9 - . _ :; "
          + "is \"a b\" (z.json5)",
        "models[0].maxEdgePixels: must be a multiple of 16; is 1000 (z.json5)",
        "models[0].x: unknown key; is 1 (z.json5)",
        "nonsense: unknown key; is {} (z.json5)",
        "payments: must be an object; is 5 (z.json5)",
        "storage.retentionHours: must be a whole number from 1 to 8784; is \"never\" "
          + "(environment ZEKRON_STORAGE_RETENTION_HOURS)",
        "telegram.baseUrl: unknown key, did you mean telegram.baseURL?; is \"x\" (z.json5)",
        "telegram.throttle: must be on or off; is \"maybe\" (z.json5)",
        "workers: unknown key, did you mean generation.workers?; is \"3\" (--set)",
      ])
  }

  @Test func theErrorCountsItsFaults() {
    let error = #expect(throws: ConfigurationError.self) {
      try Self.load(settings: ["log.level=loud", "log.format=xml"])
    }
    let text = error?.description ?? ""
    #expect(text.hasPrefix("configuration: 2 faults\n  log.format: must be one of text, json;"))
  }

  @Test(arguments: [
    ("{log: ", "file: is no JSON5:"), ("[]", "file: must hold an object"),
    ("{log: {level: }}", "file: is no JSON5:"),
  ])
  func brokenFilesAreNamed(text: String, expected: String) {
    let findings = Self.findings(text)
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix(expected) == true, "\(findings)")
  }

  @Test func emptyVariablesAreNotSet() throws {
    let environment = ["ZEKRON_LOG_LEVEL": "", "TELEGRAM_BOT_TOKEN": "", "ZEKRON_CONFIG": ""]
    #expect(try Self.load(environment: environment).log.level == .info)
  }

  @Test func variablesOfKubernetesAreLeftAlone() throws {
    let environment = [
      "ZEKRON_SERVICE_HOST": "10.0.0.1", "ZEKRON_PORT": "tcp://10.0.0.1:80",
      "ZEKRON_PORT_80_TCP_ADDR": "10.0.0.1", "ZEKRON_SERVICE_PORT_HTTP": "80",
    ]
    #expect(throws: Never.self) { try Self.load(environment: environment) }
  }

  @Test func oneKeyMayNotBeSetByTwoVariables() {
    let environment = [
      "ZEKRON_TELEGRAM_BASEURL": "http://a", "ZEKRON_TELEGRAM_BASE_URL": "http://b",
    ]
    #expect(
      Self.findings(environment: environment) == [
        "ZEKRON_TELEGRAM_BASE_URL: sets telegram.baseURL, and so does ZEKRON_TELEGRAM_BASEURL "
          + "(environment ZEKRON_TELEGRAM_BASE_URL)"
      ])
  }
}
