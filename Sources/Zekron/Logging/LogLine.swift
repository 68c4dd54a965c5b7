import Domain
import Lifecycle

/// One event as a line of text or JSON, without what looks like a secret.
struct LogLine {
  let time: Timestamp
  let level: LogLevel
  let event: String
  let fields: [LogField]

  /// Unicode scalars of a value beyond these are cut.
  static let longestValue = 4096

  /// `time level event key=value …`, ending with a line feed.
  func text(usesColour: Bool) -> String {
    let name = usesColour ? "\u{1B}[\(level.colour)m\(level.name)\u{1B}[0m" : level.name
    var line = "\(time.iso8601) \(name) \(event)"
    for field in fields {
      line += " \(field.key)="
      switch field.value {
      case .number(let number): line += String(number)
      case .text(let text):
        let shown = Self.shown(text)
        line += Self.isBare(shown) ? shown : Self.quoted(shown)
      }
    }
    return line + "\n"
  }

  /// One JSON object, ending with a line feed.
  var json: String {
    var line = "{\"time\":\"\(time.iso8601)\",\"level\":\"\(level.name)\""
    line += ",\"event\":" + Self.quoted(event)
    for field in fields {
      line += "," + Self.quoted(field.key) + ":"
      switch field.value {
      case .number(let number): line += String(number)
      case .text(let text): line += Self.quoted(Self.shown(text))
      }
    }
    return line + "}\n"
  }

  private static func shown(_ text: String) -> String {
    let safe = Redaction.redacted(text)
    guard safe.utf8.count > longestValue, safe.unicodeScalars.count > longestValue else {
      return safe
    }
    return String(safe.unicodeScalars.prefix(longestValue)) + "…"
  }

  private static func isBare(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        scalar != "\"" && scalar != "=" && scalar != "\\" && !scalar.properties.isWhitespace
          && !mustBeEscaped(scalar)
      }
  }

  /// In quotes, with escapes as in JSON (RFC 8259 §7).
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where mustBeEscaped(scalar):
        for unit in UTF16.encode(scalar) ?? UTF16.EncodedScalar() {
          let digits = String(unit, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Controls, line separators and marks that turn the direction of text: none may reach a
  /// terminal from what people write.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .format: true
    default: false
    }
  }
}

extension LogLevel {
  /// SGR parameter of ECMA-48 §8.3.117.
  fileprivate var colour: Int {
    switch self {
    case .debug: 2
    case .info: 32
    case .warning: 33
    case .error: 31
    }
  }
}
