/// A prompt that programs send: words only, without the grammar of flags.
package enum PlainPrompt {
  /// Unicode scalars at most.
  package static let longest = PromptParser.longestPrompt

  /// The text in Unicode normalisation form C, without control characters, trimmed; empty when
  /// nothing is left.
  package static func clean(_ text: String) -> String {
    PromptRepair.scalars(of: text).trimmedText
  }
}
