/// How log lines are written.
enum LogFormat: String, Sendable, CaseIterable {
  /// `time level event key=value …`.
  case text
  /// One JSON object per line.
  case json
}
