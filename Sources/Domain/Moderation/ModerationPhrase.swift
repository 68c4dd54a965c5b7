/// Words in a row, each with its alternatives: `naked|nude mole rat*`.
struct ModerationPhrase: Hashable, Sendable {
  /// A word of a rule.
  struct Word: Hashable, Sendable {
    let text: String
    /// UTF-8 of it.
    let letters: [UInt8]
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
      letters = Array(text.utf8)
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
  func stands(at start: Int, in text: ModerationText) -> Bool {
    !ends(at: start, in: text).isEmpty
  }

  /// Where it ends when it begins at a place of a text: several ends when a word may be read in
  /// several ways, none when it does not stand there.
  func ends(at start: Int, in text: ModerationText) -> [Int] {
    var ends = [start]
    for alternatives in places {
      var next: [Int] = []
      for end in ends where end < text.words.count {
        let forms = text.words[end]
        if forms.contains(where: { form in alternatives.contains { $0.matches(form) } }) {
          next.append(end + 1)
        }
        for word in alternatives {
          guard let broken = text.end(ofBroken: word, at: end), !next.contains(broken) else {
            continue
          }
          next.append(broken)
        }
      }
      ends = next
      if ends.isEmpty { break }
    }
    return ends
  }

  /// Whether a form is one word of this and one of another phrase, written together: `nudechild`.
  func runsInto(_ other: ModerationPhrase, in form: String) -> Bool {
    guard places.count == 1, other.places.count == 1 else { return false }
    return places[0].contains { word in
      guard form.hasPrefix(word.text) else { return false }
      let rest = String(form.dropFirst(word.text.count))
      let bare = rest.hasPrefix("a") ? String(rest.dropFirst()) : rest
      return other.places[0].contains { $0.matches(rest) || $0.matches(bare) }
    }
  }
}
