/// What is wrong with a prompt's flags; nothing is charged.
///
/// Names of flags carry their dashes: `--ar`.
package enum PromptError: Error, Sendable, Hashable {
  /// No flag of that name; `suggestion` is the nearest real one, `fixed` and `without` are whole
  /// texts that would be accepted as far as this flag goes.
  case unknownFlag(name: String, suggestion: String?, fixed: String?, without: String)
  /// The value is missing, malformed or out of range; `allowed` says what would do.
  case badValue(flag: String, value: String, allowed: String, fixed: String?, without: String)
  /// The flag says how a source picture is used, and there is none.
  case needsSource(flag: String, without: String)
  /// The flag is for new pictures, and one is to be changed.
  case notForSources(flag: String, without: String)
  /// Two flags that exclude each other, such as `--ar` and `--size`.
  case conflict(first: String, second: String)
  /// More than the allowed number of Unicode scalars.
  case promptTooLong(limit: Int)
}
