import Domain

/// The values of all keys, laid over each other: defaults, file, environment, command line.
struct ConfigurationLayers {
  /// A value and where it comes from.
  struct Setting {
    let value: JSONValue
    let origin: ConfigurationOrigin
  }

  private(set) var settings: [String: Setting] = [:]
  private(set) var findings: [ConfigurationFinding] = []

  /// - Parameter defaults: Take the place of the schema's.
  init(defaults: [String: JSONValue] = [:]) {
    for key in ConfigurationSchema.keys {
      settings[key.path] = Setting(
        value: defaults[key.path] ?? key.standard, origin: .standard)
    }
  }

  /// Lays the object of a file over what is there.
  ///
  /// A value that only repeats the schema's default decides nothing: a file that lists every key
  /// leaves the sandbox its own defaults.
  mutating func add(file path: String, object: JSONValue) {
    guard case .object(let members) = object else {
      note("file", "must hold an object", value: object.written, origin: .file(path))
      return
    }
    add(members, under: "", origin: .file(path))
  }

  /// Lays `section.key=value` of the command line over what is there.
  mutating func add(setting: String) {
    guard let sign = setting.firstIndex(of: "="), sign > setting.startIndex else {
      note("--set", "must be section.key=value", value: setting, origin: .commandLine)
      return
    }
    let path = String(setting[..<sign])
    add(text: String(setting[setting.index(after: sign)...]), to: path, origin: .commandLine)
  }

  /// Lays a value written as plain text over what is there.
  mutating func add(text: String, to path: String, origin: ConfigurationOrigin) {
    guard let key = ConfigurationSchema.key(path) else {
      addUnknown(path, value: .text(text), origin: origin)
      return
    }
    guard !Redaction.isSecret(text) else {
      noteSecret(path, origin: origin)
      return
    }
    do {
      settings[path] = Setting(value: try Self.value(text, like: key.standard), origin: origin)
    } catch {
      note(path, "must be JSON5: \(error.reason)", value: text, origin: origin)
    }
  }

  mutating func note(
    _ field: String, _ reason: String, value: String? = nil, origin: ConfigurationOrigin
  ) {
    findings.append(ConfigurationFinding(field, reason, value: value, origin: origin))
  }

  private mutating func add(
    _ members: [String: JSONValue], under prefix: String, origin: ConfigurationOrigin
  ) {
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      let path = prefix + name
      if let key = ConfigurationSchema.key(path) {
        if value.holdsSecret {
          noteSecret(path, origin: origin)
        } else if value != key.standard {
          settings[path] = Setting(value: value, origin: origin)
        }
      } else if ConfigurationSchema.isSection(path) {
        if case .object(let inner) = value {
          add(inner, under: path + ".", origin: origin)
        } else {
          note(path, "must be an object", value: value.written, origin: origin)
        }
      } else {
        addUnknown(path, value: value, origin: origin)
      }
    }
  }

  private mutating func addUnknown(
    _ path: String, value: JSONValue, origin: ConfigurationOrigin
  ) {
    if ConfigurationNames.isSecretName(path) || value.holdsSecret {
      noteSecret(path, origin: origin)
      return
    }
    let suggestion = ConfigurationNames.suggestion(for: path)
    let reason = "unknown key" + (suggestion.map { ", did you mean \($0)?" } ?? "")
    note(path, reason, value: value.written, origin: origin)
  }

  private mutating func noteSecret(_ path: String, origin: ConfigurationOrigin) {
    let names = ConfigurationNames.secrets.joined(separator: ", ")
    note(path, "secrets come only from the environment: \(names), or their _FILE", origin: origin)
  }

  /// Lists may be written as JSON5 or, if plain, between commas; objects as JSON5.
  private static func value(
    _ text: String, like standard: JSONValue
  ) throws(JSONValueError) -> JSONValue {
    if case .object = standard { return try JSONValue(json5: Array(text.utf8)) }
    guard case .list = standard else { return .text(text) }
    guard !text.contains("[") else { return try JSONValue(json5: Array(text.utf8)) }
    let items = text.split { $0 == "," || $0 == " " }
    return .list(items.map { .text(String($0)) })
  }
}

extension JSONValue {
  /// Whether a token or key stands anywhere in it.
  var holdsSecret: Bool {
    switch self {
    case .text(let text): Redaction.isSecret(text)
    case .list(let values): values.contains(where: \.holdsSecret)
    case .object(let members): members.values.contains(where: \.holdsSecret)
    case .null, .bool, .number: false
    }
  }
}
