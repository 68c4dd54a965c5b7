/// Words in a row, each with its alternatives: `naked|nude mole rat*`.
struct ModerationPhrase: Hashable, Sendable {
  /// A word of a rule.
  struct Word: Hashable, Sendable {
    let text: String
    /// Whether more may stand before it.
    let isOpenBefore: Bool
    /// Whether more may follow it.
    let isOpenAfter: Bool

    /// Reads `word`, `word*`, `*word` or `*word*`; nil when nothing is left of it.
    init?(_ pattern: Substring) {
      isOpenBefore = pattern.hasPrefix("*")
      isOpenAfter = pattern.hasSuffix("*")
      let bare = pattern.drop { $0 == "*" }
      text = ModerationText.plain(String(bare.prefix { $0 != "*" }))
      guard !text.isEmpty, bare.drop(while: { $0 != "*" }).allSatisfy({ $0 == "*" }) else {
        return nil
      }
    }

    func matches(_ form: String) -> Bool {
      switch (isOpenBefore, isOpenAfter) {
      case (false, false): form == text
      case (false, true): form.hasPrefix(text)
      case (true, false): form.hasSuffix(text)
      case (true, true): form.contains(text)
      }
    }
  }

  private let places: [[Word]]

  /// Reads words separated by spaces, alternatives of one separated by `|`; nil when there are
  /// none or one of them is empty.
  init?(_ words: some Collection<Substring>) {
    var places: [[Word]] = []
    for place in words {
      let parts = place.split(separator: "|", omittingEmptySubsequences: false)
      let alternatives = parts.compactMap { Word($0) }
      guard alternatives.count == parts.count else { return nil }
      places.append(alternatives)
    }
    guard !places.isEmpty else { return nil }
    self.places = places
  }

  /// How many words it has.
  var count: Int { places.count }

  /// Whether it stands at a place of a text.
  func stands(at start: Int, in words: [[String]]) -> Bool {
    guard start + places.count <= words.count else { return false }
    return places.enumerated().allSatisfy { offset, alternatives in
      words[start + offset].contains { form in alternatives.contains { $0.matches(form) } }
    }
  }
}
