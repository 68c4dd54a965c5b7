/// Figures in the text format of Prometheus, version 0.0.4
/// (https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format).
package enum MetricsText {
  package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  /// Writes families one after another, each with its `HELP` and `TYPE`.
  package static func write(_ families: [MetricFamily]) -> String {
    var text = ""
    for family in families {
      text += "# HELP \(family.name) \(escaped(family.help, quotes: false))\n"
      text += "# TYPE \(family.name) \(family.kind.rawValue)\n"
      for sample in family.samples {
        text += family.name + sample.suffix + labels(sample.labels) + " "
        switch sample.value {
        case .count(let count): text += String(count)
        case .micros(let micros): text += decimal(micros: micros)
        }
        text += "\n"
      }
    }
    return text
  }

  /// Millionths as a decimal number without needless zeros.
  static func decimal(micros: Int64) -> String {
    let whole = String(micros.magnitude / 1_000_000)
    let rest = String(micros.magnitude % 1_000_000)
    var fraction = String(repeating: "0", count: 6 - rest.utf8.count) + rest
    while fraction.last == "0" { fraction.removeLast() }
    return (micros < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  private static func labels(_ labels: [(name: String, value: String)]) -> String {
    guard !labels.isEmpty else { return "" }
    let pairs = labels.map { #"\#($0.name)="\#(escaped($0.value, quotes: true))""# }
    return "{" + pairs.joined(separator: ",") + "}"
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += #"\\"#
      case "\n": escaped += #"\n"#
      case "\"" where quotes: escaped += #"\""#
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
