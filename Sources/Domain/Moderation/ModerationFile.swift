/// Reads the file of rules.
///
/// ```
/// # a remark
/// rule minors
/// block nude|naked|topless near child*|kid|kids within 6
/// block lolicon
/// allow naked mole rat*
/// ```
/// Spaces separate words of a phrase, `|` alternatives of a word, `*` is open for more letters.
package struct ModerationFile {
  /// Largest file in bytes.
  package static let maxBytes = 1 << 20

  /// Words between a phrase and its context when a line does not say.
  private static let reach = 8
  private static let reaches = 0...100
  private static let longestName = 32
  private static let mostFaults = 20

  private var rules: [Moderation.Rule] = []
  private var faults: [ModerationFileError.Fault] = []

  /// The rules of a file.
  ///
  /// - Throws: `ModerationFileError` with everything that is wrong.
  package static func rules(in bytes: [UInt8]) throws(ModerationFileError) -> Moderation {
    var file = ModerationFile()
    file.read(bytes)
    guard file.faults.isEmpty else {
      throw ModerationFileError(faults: Array(file.faults.prefix(mostFaults)))
    }
    return Moderation(rules: file.rules)
  }

  private mutating func read(_ bytes: [UInt8]) {
    guard bytes.count <= Self.maxBytes else {
      note(1, "the file is larger than \(Self.maxBytes >> 20) MB")
      return
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let text = String(validating: line, as: UTF8.self) else {
        note(index + 1, "is not UTF-8")
        continue
      }
      let plain = text.prefix { $0 != "#" }
      let words = plain.split(whereSeparator: \.isWhitespace)
      if let verb = words.first { read(String(verb), Array(words.dropFirst()), line: index + 1) }
    }
    for rule in rules where rule.blocked.isEmpty {
      note(lines.count, "the rule \(rule.name) blocks nothing")
    }
  }

  private mutating func read(_ verb: String, _ words: [Substring], line: Int) {
    switch verb {
    case "rule": begin(words, line: line)
    case "block", "allow":
      guard !rules.isEmpty else {
        note(line, "\(verb) before the first rule")
        return
      }
      if verb == "block" { block(words, line: line) } else { allow(words, line: line) }
    default: note(line, "\(verb) is none of rule, block and allow")
    }
  }

  private mutating func begin(_ words: [Substring], line: Int) {
    guard words.count == 1, let name = words.first.map(String.init),
      name.utf8.count <= Self.longestName,
      name.utf8.allSatisfy({
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      })
    else {
      note(
        line, "a rule has one name of at most \(Self.longestName) small letters, digits and hyphens"
      )
      return
    }
    if rules.contains(where: { $0.name == name }) { note(line, "there is a rule \(name) already") }
    rules.append(Moderation.Rule(name: name))
  }

  private mutating func allow(_ words: [Substring], line: Int) {
    guard let phrase = ModerationPhrase(words) else {
      note(line, "allow needs words of letters or digits")
      return
    }
    rules[rules.count - 1].allowed.append(phrase)
  }

  private mutating func block(_ words: [Substring], line: Int) {
    var words = words[...]
    var reach = Self.reach
    if let at = words.lastIndex(of: "within") {
      guard at == words.count - 2, words.contains("near"), let number = Int(words[at + 1]),
        Self.reaches.contains(number)
      else {
        note(line, "within comes last, after near, with a number from 0 to 100")
        return
      }
      reach = number
      words = words[..<at]
    }
    let halves = words.split(separator: "near", omittingEmptySubsequences: false)
    let phrases = halves.map { ModerationPhrase($0) }
    guard phrases.count <= 2, let phrase = phrases[0], phrases.allSatisfy({ $0 != nil }) else {
      note(line, "block needs words of letters or digits, and at most one near with more")
      return
    }
    rules[rules.count - 1].blocked.append(
      Moderation.Blocked(
        phrase: phrase, context: phrases.count == 2 ? phrases[1] : nil, reach: reach))
  }

  private mutating func note(_ line: Int, _ reason: String) {
    faults.append(ModerationFileError.Fault(line: line, reason: reason))
  }
}

/// What is wrong with a file of rules.
package struct ModerationFileError: Error, Hashable, Sendable {
  /// A fault and where it is.
  package struct Fault: Hashable, Sendable {
    /// Counted from 1.
    package let line: Int
    package let reason: String
  }

  /// In the order of the lines.
  package let faults: [Fault]
}
