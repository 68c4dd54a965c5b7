import Domain

/// How keys are called in files and in the environment, and what mistyped ones were meant to be.
enum ConfigurationNames {
  /// Variables that hold secrets; each may be given as a file by the name with `_FILE`.
  static let secrets = ["TELEGRAM_BOT_TOKEN", "ZEKRON_MASTER_KEY", "TONCENTER_API_KEY"]
  /// Names the configuration file.
  static let file = "ZEKRON_CONFIG"
  static let prefix = "ZEKRON_"

  private static let secretNames: Set<String> = [
    "token", "bottoken", "telegramtoken", "telegrambottoken", "masterkey", "apikey",
    "toncenterapikey", "secret", "password",
  ]

  /// `ZEKRON_STORAGE_DIRECTORY` for `storage.directory`, `ZEKRON_API_PUBLIC_URL` for
  /// `api.publicURL`.
  static func variable(for path: String) -> String {
    var name = ""
    var previous: Character = "."
    for character in path {
      if character == "." {
        name += "_"
      } else {
        if character.isUppercase, previous.isLowercase { name += "_" }
        name += character.uppercased()
      }
      previous = character
    }
    return prefix + name
  }

  /// The key that a variable sets, underscores inside words being free: both
  /// `ZEKRON_TELEGRAM_BASE_URL` and `ZEKRON_TELEGRAM_BASEURL` mean `telegram.baseURL`.
  static func path(forVariable name: String) -> String? {
    let wanted = folded(name.dropFirst(prefix.count))
    return ConfigurationSchema.keys.first { folded($0.path[...]) == wanted }?.path
  }

  /// Variables with our prefix that others set: Kubernetes describes a service called `zekron`
  /// to every pod (https://kubernetes.io/docs/concepts/services-networking/service/).
  static func isForeign(_ name: String) -> Bool {
    ["ZEKRON_SERVICE_HOST", "ZEKRON_SERVICE_PORT", "ZEKRON_PORT"].contains { known in
      name == known || name.hasPrefix(known + "_")
    }
  }

  /// Whether a key of this name would hold a secret.
  static func isSecretName(_ path: String) -> Bool {
    let last = path.split(separator: ".").last ?? ""
    return secretNames.contains(folded(last)) || secretNames.contains(folded(path[...]))
  }

  /// The key that a mistyped one was probably meant to be.
  static func suggestion(for path: String) -> String? {
    guard path.utf8.count <= 80 else { return nil }
    let last = path.split(separator: ".").last.map { $0.lowercased() }
    if let key = ConfigurationSchema.keys.first(where: { $0.path.lowercased() == path.lowercased() }
    ) {
      return key.path
    }
    let names = ConfigurationSchema.keys.map(\.path)
    let sections = Set(names.flatMap(Self.sections)).sorted()
    if let near = EditDistance.nearest(to: path, among: names + sections) { return near }
    return names.first { $0.split(separator: ".").last?.lowercased() == last }
  }

  /// The variable that a mistyped one was probably meant to be.
  static func suggestion(forVariable name: String) -> String? {
    guard name.utf8.count <= 80 else { return nil }
    let names = ConfigurationSchema.keys.map { variable(for: $0.path) } + secrets + [file]
    return EditDistance.nearest(to: name, among: names)
  }

  private static func sections(of path: String) -> [String] {
    let parts = path.split(separator: ".")
    return parts.indices.dropFirst().map { parts[..<$0].joined(separator: ".") }
  }

  private static func folded(_ name: Substring) -> String {
    name.lowercased().filter { $0 != "_" && $0 != "." && $0 != "-" }
  }
}
