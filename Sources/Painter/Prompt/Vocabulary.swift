/// All words the painter knows, English and Russian, and how to find one in a prompt.
///
/// Every look-up takes the same short time, however many words there are.
struct Vocabulary: Sendable {
  /// A term found in a prompt.
  struct Match: Sendable {
    let meaning: Meaning
    /// Its name in the language of the word found.
    let label: String
    /// Tokens it spans.
    var length = 1
    /// Whether the word is a plural for certain.
    var isPlural = false
    /// A subject that the word names as well: an orange is also a fruit.
    var subject: Meaning?
  }

  private struct Term: Sendable {
    let meaning: Meaning
    let label: String
  }

  private struct Phrase: Sendable {
    let words: [String]
    let term: Term
  }

  /// Words in the longest phrase.
  static let longestPhrase = 5

  private var exact: [String: Term] = [:]
  private var stems: [String: Term] = [:]
  /// Subjects whose word had a meaning before.
  private var subjects: [String: Meaning] = [:]
  /// By their first word, or its stem.
  private var phrases: [String: [Phrase]] = [:]
  private var stemPhrases: [String: [Phrase]] = [:]

  static let shared = Vocabulary(
    entries: places + skies + times + colours + styles + SubjectCatalog.all.map(\.entry)
      + SubjectCatalog.plants.map(\.entry.asTree) + touches + small + late)

  init(entries: [Entry]) {
    for entry in entries {
      add(entry.english, Term(meaning: entry.meaning, label: entry.name))
      add(entry.russian, Term(meaning: entry.meaning, label: entry.russianName))
    }
  }

  private mutating func add(_ words: String, _ term: Term) {
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init) {
      if word.contains("_") {
        let parts = word.split(separator: "_").map(String.init)
        let phrase = Phrase(words: parts, term: term)
        if parts[0].hasSuffix("-") {
          stemPhrases[String(parts[0].dropLast()), default: []].append(phrase)
        } else {
          phrases[parts[0], default: []].append(phrase)
        }
      } else if word.hasSuffix("-") {
        let stem = String(word.dropLast())
        if stems[stem] == nil { stems[stem] = term }
      } else if exact[word] == nil {
        exact[word] = term
      } else if case .subject = term.meaning, subjects[word] == nil {
        subjects[word] = term.meaning
      }
    }
  }

  /// The longest term that starts with the first of these words.
  func match(_ words: ArraySlice<String>) -> Match? {
    guard let first = words.first else { return nil }
    var best: Phrase?
    func consider(_ list: [Phrase]?) {
      for phrase in list ?? [] where phrase.words.count > (best?.words.count ?? 0) {
        guard phrase.words.count <= words.count else { continue }
        if zip(phrase.words, words).allSatisfy({ Self.agrees($1, with: $0) }) { best = phrase }
      }
    }
    consider(phrases[first])
    for form in Lemma.singulars(of: first) { consider(phrases[form]) }
    for (stem, _) in Self.stems(of: first) { consider(stemPhrases[stem]) }
    if let best {
      let last = words[words.startIndex + best.words.count - 1]
      let isPlural = best.words.last != last && !Lemma.singulars(of: last).isEmpty
      return Match(
        meaning: best.term.meaning, label: best.term.label, length: best.words.count,
        isPlural: isPlural || Self.isRussianPlural(last, of: best.words.last ?? ""))
    }
    return single(first)
  }

  private func single(_ word: String) -> Match? {
    let singulars = Lemma.singulars(of: word)
    if let term = exact[word] {
      // Both forms are listed, or the plain one is not listed at all.
      let isPlural = singulars.contains { exact[$0]?.meaning == term.meaning }
      return found(term, isPlural: isPlural, subject: subjects[word] ?? thing(word, term))
    }
    for form in singulars {
      guard let term = exact[form] else { continue }
      // Two oranges are fruit, not a colour.
      if let subject = subjects[form], case .colour = term.meaning {
        return Match(meaning: subject, label: form, isPlural: true)
      }
      return found(term, isPlural: true, subject: subjects[form])
    }
    for form in Lemma.bases(of: word) {
      if let term = exact[form], Self.bends(term.meaning) { return found(term) }
    }
    for (stem, ending) in Self.stems(of: word) {
      guard let term = stems[stem] else { continue }
      return found(term, isPlural: Lemma.russianPlurals.contains(ending))
    }
    for head in Lemma.heads(of: word) {
      if let term = exact[head] { return found(term) }
    }
    // A joined symbol is known by its first part: an astronaut is a person.
    if let joint = word.unicodeScalars.firstIndex(of: "\u{200D}") {
      return exact[String(word.unicodeScalars[..<joint])].map { found($0) }
    }
    return nil
  }

  /// What many of a colour word are: oranges.
  private func thing(_ word: String, _ term: Term) -> Meaning? {
    guard case .colour = term.meaning, let many = exact[word + "s"], case .subject = many.meaning
    else { return nil }
    return many.meaning
  }

  private func found(_ term: Term, isPlural: Bool = false, subject: Meaning? = nil) -> Match {
    Match(meaning: term.meaning, label: term.label, isPlural: isPlural, subject: subject)
  }

  /// Whether other forms of a word (-ing, -ed, -ly) mean the same; nouns are not verbs.
  private static func bends(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .setting, .subject, .colour, .style, .count, .negation, .joint, .article, .time, .hair,
      .garment:
      false
    case .weather, .feature, .shade, .size, .relation, .shot, .feeling, .link, .mood, .filler,
      .part, .edit:
      true
    }
  }

  /// A Russian word without each ending it may have, the longest stem first.
  private static func stems(of word: String) -> [(stem: String, ending: String)] {
    guard word.unicodeScalars.first.map({ !$0.isASCII }) ?? false, word.utf8.count < 64 else {
      return []
    }
    return (0...4).compactMap { cut in
      guard word.count - cut >= 2 else { return nil }
      let ending = String(word.suffix(cut))
      return Lemma.russianEndings.contains(ending) ? (String(word.dropLast(cut)), ending) : nil
    }
  }

  private static func agrees(_ word: String, with pattern: String) -> Bool {
    if pattern.hasSuffix("-") {
      let stem = pattern.dropLast()
      return word.hasPrefix(stem)
        && Lemma.russianEndings.contains(String(word.dropFirst(stem.count)))
    }
    return word == pattern || Lemma.singulars(of: word).contains(pattern)
  }

  private static func isRussianPlural(_ word: String, of pattern: String) -> Bool {
    guard pattern.hasSuffix("-"), word.hasPrefix(pattern.dropLast()) else { return false }
    return Lemma.russianPlurals.contains(String(word.dropFirst(pattern.count - 1)))
  }
}
