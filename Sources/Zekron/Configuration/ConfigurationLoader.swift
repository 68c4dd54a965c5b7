import Cryptography
import Domain
import Lifecycle

/// Reads the configuration: defaults, then a JSON5 file, the environment and `--set`, each over
/// the one before.
///
/// Every key has a variable: `ZEKRON_STORAGE_DIRECTORY` sets `storage.directory`. Empty variables
/// count as not set. Secrets come only from variables of their own or files these name.
struct ConfigurationLoader {
  private let environment: [String: String]
  private let readFile: (String) throws -> [UInt8]

  /// What the configuration is for.
  enum Purpose {
    /// The bot itself, which needs its token.
    case run
    /// The sandbox: play money, a data directory of its own and no throttle.
    case sandbox
    /// A command that talks to nobody.
    case tool
  }

  private static let longestSecretFile = 4096
  private static let sandboxDefaults: [String: JSONValue] = [
    "accounts.signupCredit": "10.00", "storage.directory": "data/sandbox",
    "telegram.throttle": "off",
  ]

  /// - Parameters:
  ///   - environment: Variables by name.
  ///   - readFile: The bytes of the file at a path.
  init(
    environment: [String: String],
    readFile: @escaping (String) throws -> [UInt8] = ConfigurationFile.read
  ) {
    self.environment = environment.filter { !$0.value.isEmpty }
    self.readFile = readFile
  }

  /// The configuration.
  ///
  /// - Parameters:
  ///   - file: Path of a JSON5 file; nil for the one that `ZEKRON_CONFIG` names, or none.
  ///   - settings: `section.key=value`, the last of a key wins.
  ///   - purpose: Decides on defaults and on which secrets are needed.
  /// - Returns: A configuration in which every value has been checked.
  /// - Throws: `ConfigurationError` with all that is wrong.
  func load(
    file: String? = nil, settings: [String] = [], for purpose: Purpose
  ) throws(ConfigurationError) -> Configuration {
    var layers = ConfigurationLayers(defaults: purpose == .sandbox ? Self.sandboxDefaults : [:])
    if let path = file ?? environment[ConfigurationNames.file] { add(file: path, to: &layers) }
    addEnvironment(to: &layers)
    for setting in settings { layers.add(setting: setting) }
    var reader = ConfigurationReader(layers)
    let configuration = configuration(&reader, for: purpose)
    guard let configuration, reader.findings.isEmpty else {
      throw ConfigurationError(findings: reader.findings)
    }
    return configuration
  }

  private func add(file path: String, to layers: inout ConfigurationLayers) {
    do {
      layers.add(file: path, object: try JSONValue(json5: readFile(path)))
    } catch let error as JSONValueError {
      layers.note("file", "is no JSON5: \(error.reason)", origin: .file(path))
    } catch {
      layers.note("file", "cannot be read: \(error)", origin: .file(path))
    }
  }

  private func addEnvironment(to layers: inout ConfigurationLayers) {
    let reserved =
      ConfigurationNames.secrets.flatMap { [$0, $0 + "_FILE"] }
      + [ConfigurationNames.file]
    var setters: [String: String] = [:]
    for (name, value) in environment.sorted(by: { $0.key < $1.key })
    where name.hasPrefix(ConfigurationNames.prefix) && !reserved.contains(name)
      && !ConfigurationNames.isForeign(name)
    {
      let origin = ConfigurationOrigin.environment(name)
      guard let path = ConfigurationNames.path(forVariable: name) else {
        let near = ConfigurationNames.suggestion(forVariable: name)
        layers.note(
          name, "unknown variable" + (near.map { ", did you mean \($0)?" } ?? ""), origin: origin)
        continue
      }
      if let other = setters.updateValue(name, forKey: path) {
        layers.note(name, "sets \(path), and so does \(other)", origin: origin)
      }
      layers.add(text: value, to: path, origin: origin)
    }
  }

  /// Reads every key, so that all faults are found, and then gives nil if no catalog came of it.
  private func configuration(
    _ reader: inout ConfigurationReader, for purpose: Purpose
  ) -> Configuration? {
    let telegram = reader.telegram(token: token(&reader, isNeeded: purpose == .run))
    let storage = reader.storage()
    let api = reader.api()
    let accounts = reader.accounts()
    let generation = reader.generation()
    let engines = engines(&reader, needKeys: purpose != .tool)
    let payments = reader.payments(apiKey: secret("TONCENTER_API_KEY", &reader))
    let limits = reader.limits()
    let moderation = reader.moderation(readFile)
    let catalog = reader.catalog(engines: engines.map(\.name))
    let admins = reader.admins()
    let log = reader.log()
    let sandbox = reader.sandbox()
    let masterKey = masterKey(&reader)
    return catalog.map { catalog in
      Configuration(
        telegram: telegram, storage: storage, api: api, accounts: accounts,
        generation: generation, engines: engines, payments: payments, limits: limits,
        moderation: moderation, catalog: catalog, admins: admins, log: log, sandbox: sandbox,
        masterKey: masterKey)
    }
  }

  // MARK: Secrets

  private func engines(
    _ reader: inout ConfigurationReader, needKeys: Bool
  ) -> [EngineConfiguration] {
    var engines = reader.engines()
    for index in engines.indices {
      guard let name = engines[index].keyEnvironment else { continue }
      let faults = reader.findings.count
      engines[index].key = secret(name, &reader)
      if needKeys, engines[index].key == nil, reader.findings.count == faults {
        reader.note(
          ConfigurationFinding(
            name, "is not set; engines.\(engines[index].name).keyEnvironment names it",
            origin: .environment(name)))
      }
    }
    return engines
  }

  private func token(_ reader: inout ConfigurationReader, isNeeded: Bool) -> Secret<String>? {
    let name = "TELEGRAM_BOT_TOKEN"
    guard let token = secret(name, &reader) else {
      if isNeeded, !reader.findings.contains(where: { $0.field.hasPrefix(name) }) {
        reader.note(
          ConfigurationFinding(
            name, "is not set; @BotFather gives one", origin: .environment(name)))
      }
      return nil
    }
    guard token.revealed().wholeMatch(of: /[0-9]+:[A-Za-z0-9_-]+/) != nil else {
      reader.note(
        ConfigurationFinding(
          name, "must be digits, a colon and letters, as @BotFather gives it",
          origin: .environment(name)))
      return nil
    }
    return token
  }

  private func masterKey(_ reader: inout ConfigurationReader) -> Secret<String>? {
    let name = "ZEKRON_MASTER_KEY"
    guard let key = secret(name, &reader) else { return nil }
    guard (try? MasterKey(base64: key.revealed())) != nil else {
      reader.note(
        ConfigurationFinding(name, "must be the base64 of 32 bytes", origin: .environment(name)))
      return nil
    }
    return key
  }

  /// A secret from its variable, or from the file that the variable with `_FILE` names.
  private func secret(
    _ name: String, _ reader: inout ConfigurationReader
  ) -> Secret<String>? {
    let fileName = name + "_FILE"
    guard let path = environment[fileName] else { return environment[name].map { Secret($0) } }
    let origin = ConfigurationOrigin.environment(fileName)
    guard environment[name] == nil else {
      reader.note(ConfigurationFinding(fileName, "is set, and so is \(name)", origin: origin))
      return nil
    }
    do {
      let bytes = try readFile(path)
      let lines = bytes.split { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == 0x09 }
      if bytes.count <= Self.longestSecretFile, lines.count == 1,
        let text = String(validating: lines[0], as: UTF8.self)
      {
        return Secret(text)
      }
      reader.note(
        ConfigurationFinding(
          fileName, "names a file that does not hold one line of text", value: path,
          origin: origin))
    } catch {
      reader.note(
        ConfigurationFinding(
          fileName, "names a file that cannot be read: \(error)", value: path, origin: origin))
    }
    return nil
  }
}
