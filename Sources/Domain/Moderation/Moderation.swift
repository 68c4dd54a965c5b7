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

  /// The name of the first rule that stands against a text, or nil.
  package func violation(in text: String) -> String? {
    guard !rules.isEmpty else { return nil }
    let words = ModerationText(text).words
    return rules.first { Self.isBroken($0, by: words) }?.name
  }

  private static func isBroken(_ rule: Rule, by words: [[String]]) -> Bool {
    for start in words.indices {
      for blocked in rule.blocked
      where blocked.phrase.stands(at: start, in: words)
        && hasContext(blocked, at: start, in: words)
        && !isAllowed(rule, at: start, in: words)
      {
        return true
      }
    }
    return false
  }

  private static func hasContext(_ blocked: Blocked, at start: Int, in words: [[String]]) -> Bool {
    guard let context = blocked.context else { return true }
    let first = max(0, start - blocked.reach - context.count + 1)
    let last = min(words.count - 1, start + blocked.phrase.count - 1 + blocked.reach)
    return (first...max(first, last)).contains { context.stands(at: $0, in: words) }
  }

  /// Whether an allowed phrase covers the place.
  private static func isAllowed(_ rule: Rule, at start: Int, in words: [[String]]) -> Bool {
    rule.allowed.contains { phrase in
      (max(0, start - phrase.count + 1)...start).contains { phrase.stands(at: $0, in: words) }
    }
  }
}
