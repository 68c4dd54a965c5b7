/// One thing that is wrong with the configuration.
struct ConfigurationFinding: Equatable, Sendable, CustomStringConvertible {
  /// Whole name of the key, or of the variable or file.
  let field: String
  let reason: String
  /// As given; nil when there is none or it must not be shown.
  let value: String?
  /// Where it was given.
  let origin: ConfigurationOrigin

  init(
    _ field: String, _ reason: String, value: String? = nil, origin: ConfigurationOrigin
  ) {
    self.field = Redaction.redacted(field)
    self.reason = reason
    self.value = value.map(Redaction.redacted)
    self.origin = origin
  }

  /// `log.level: must be debug, info, warning or error; is "loud" (zekron.json5)`.
  var description: String {
    "\(field): \(reason)" + (value.map { "; is \($0)" } ?? "") + " (\(origin))"
  }
}

/// Where a value of the configuration comes from.
enum ConfigurationOrigin: Equatable, Sendable, CustomStringConvertible {
  case standard
  case file(String)
  case environment(String)
  case commandLine

  var description: String {
    switch self {
    case .standard: "default"
    case .file(let path): path
    case .environment(let name): "environment \(name)"
    case .commandLine: "--set"
    }
  }
}

/// The configuration cannot be used; all that is wrong with it.
struct ConfigurationError: Error, Equatable, CustomStringConvertible {
  let findings: [ConfigurationFinding]

  /// A line per finding.
  var description: String {
    let count = findings.count == 1 ? "1 fault" : "\(findings.count) faults"
    return (["configuration: \(count)"] + findings.map { "  \($0)" }).joined(separator: "\n")
  }
}
