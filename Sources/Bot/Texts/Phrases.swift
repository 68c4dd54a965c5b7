/// The texts of one language.
package struct Phrases: Sendable {
  /// Its code, such as `en`.
  package let language: String
  private let own: [TextKey: TextTemplate]
  private let fallback: [TextKey: TextTemplate]

  init(
    language: String, own: [TextKey: TextTemplate], fallback: [TextKey: TextTemplate]
  ) {
    self.language = language
    self.own = own
    self.fallback = fallback
  }

  /// A text as HTML, its places filled.
  package func callAsFunction(_ key: TextKey, _ values: (String, String)...) -> String {
    (own[key] ?? fallback[key])?.filled(values) ?? key.rawValue
  }
}
