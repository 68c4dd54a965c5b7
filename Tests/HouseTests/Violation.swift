import Testing

/// A broken rule and where.
struct Violation: Sendable {
  /// `path:line: message`.
  let text: String

  /// Fails the test with one issue that lists all, up to a bound.
  static func report(
    _ violations: [Violation], _ rule: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard !violations.isEmpty else { return }
    let shown = violations.prefix(100).map(\.text).joined(separator: "\n")
    let more = violations.count > 100 ? "\n… and \(violations.count - 100) more" : ""
    Issue.record(
      Comment(rawValue: "\(rule) — \(violations.count) found:\n\(shown)\(more)"),
      sourceLocation: sourceLocation)
  }
}
