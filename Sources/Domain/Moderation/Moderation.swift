/// The rules that the words of an order are held against before anything is charged.
///
/// A rule blocks phrases, some only near others, and leaves out those that it allows. Its words
/// are compared as `ModerationText` sees them.
package struct Moderation: Hashable, Sendable {
  /// A rule as the file has it.
  struct Rule: Hashable, Sendable {
    let name: String
    var blocked: [Blocked] = []
    /// Where these stand, nothing is blocked.
    var allowed: [ModerationPhrase] = []
  }

  /// A phrase that a rule stands against.
  struct Blocked: Hashable, Sendable {
    let phrase: ModerationPhrase
    /// Only with this phrase beside it; nil for anywhere.
    let context: ModerationPhrase?
    /// Words at most from one to the other.
    let reach: Int
  }

  /// No rule at all.
  package static let none = Moderation(rules: [])

  let rules: [Rule]

  init(rules: [Rule]) {
    self.rules = rules
  }

  /// How many rules there are.
  package var count: Int { rules.count }

  /// Two words written as one have at least so many letters.
  private static let shortestPair = 6
  /// A lone word at least so long counts in the midst of letters apart: `g r a p e s` are grapes.
  private static let longWord = 7

  /// The name of the first rule that stands against a text, or nil.
  package func violation(in text: String) -> String? {
    guard !rules.isEmpty else { return nil }
    let text = ModerationText(text)
    return rules.first { Self.isBroken($0, by: text) }?.name
  }

  private static func isBroken(_ rule: Rule, by text: ModerationText) -> Bool {
    var allowed: [Range<Int>]?
    for blocked in rule.blocked {
      let places = places(of: blocked, in: text)
      guard !places.isEmpty else { continue }
      let free = allowed ?? rule.allowed.flatMap { Self.places(of: $0, in: text) }
      allowed = free
      if places.contains(where: { place in
        !free.contains { $0.contains(place.lowerBound) }
      }) {
        return true
      }
    }
    return false
  }

  /// Where a blocked phrase stands, its context beside it.
  private static func places(of blocked: Blocked, in text: ModerationText) -> [Range<Int>] {
    let places = places(of: blocked.phrase, in: text)
    guard let context = blocked.context else {
      return places.filter { !text.pieces[$0.lowerBound].isWithinRun || $0.count >= longWord }
    }
    let together = text.words.indices.filter { index in
      text.words[index].contains { form in
        form.utf8.count >= shortestPair
          && (blocked.phrase.runsInto(context, in: form)
            || context.runsInto(blocked.phrase, in: form))
      }
    }.map { $0..<$0 + 1 }
    guard !places.isEmpty else { return together }
    let contexts = Self.places(of: context, in: text)
    let reach = blocked.reach * ModerationText.quarters
    return together
      + places.filter { place in
        contexts.contains { distance(of: place, to: $0, in: text) <= reach }
      }
  }

  private static func places(
    of phrase: ModerationPhrase, in text: ModerationText
  ) -> [Range<Int>] {
    text.words.indices.flatMap { start in
      phrase.ends(at: start, in: text).map { start..<$0 }
    }
  }

  /// From the last word of one to the first of the other, in quarters of a word.
  private static func distance(
    of one: Range<Int>, to other: Range<Int>, in text: ModerationText
  ) -> Int {
    let (first, second) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
    return text.pieces[second.lowerBound].place - text.pieces[first.upperBound - 1].place
  }
}
