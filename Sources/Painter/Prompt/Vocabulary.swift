/// All words the painter knows, English and Russian, and how to find one in a prompt.
struct Vocabulary: Sendable {
  /// A term found in a prompt.
  struct Match: Sendable {
    let meaning: Meaning
    /// Its name in the language of the word found.
    let label: String
    /// Tokens it spans.
    let length: Int
  }

  private struct Term: Sendable {
    let meaning: Meaning
    let label: String
  }

  private struct Phrase: Sendable {
    let words: [String]
    let term: Term
  }

  private var exact: [String: Term] = [:]
  private var stems: [String: Term] = [:]
  private var phrases: [Phrase] = []

  static let shared = Vocabulary(
    entries: places + skies + times + touches + colours + styles + small
      + SubjectCatalog.all.map(\.entry))

  init(entries: [Entry]) {
    for entry in entries {
      add(entry.english, Term(meaning: entry.meaning, label: entry.name))
      add(entry.russian, Term(meaning: entry.meaning, label: entry.russianName))
    }
  }

  private mutating func add(_ words: String, _ term: Term) {
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if word.contains("_") {
        phrases.append(Phrase(words: word.split(separator: "_").map(String.init), term: term))
      } else if word.hasSuffix("-") {
        if stems[String(word.dropLast())] == nil { stems[String(word.dropLast())] = term }
      } else if exact[String(word)] == nil {
        exact[String(word)] = term
      }
    }
  }

  /// The longest term that starts with the first of these words.
  func match(_ words: ArraySlice<String>) -> Match? {
    guard let first = words.first else { return nil }
    var best: Phrase?
    for phrase in phrases where phrase.words.count > (best?.words.count ?? 0) {
      let agrees =
        phrase.words.count <= words.count
        && zip(phrase.words, words).allSatisfy { Self.agrees($1, with: $0) }
      if agrees { best = phrase }
    }
    if let best {
      return Match(
        meaning: best.term.meaning, label: best.term.label, length: best.words.count)
    }
    guard let term = single(first) else { return nil }
    return Match(meaning: term.meaning, label: term.label, length: 1)
  }

  private func single(_ word: String) -> Term? {
    if let term = exact[word] { return term }
    for form in Self.englishForms(word) {
      if let term = exact[form] { return term }
    }
    guard word.unicodeScalars.first.map({ !$0.isASCII }) ?? false else { return nil }
    for cut in 0...4 where word.count - cut >= 2 {
      guard let term = stems[String(word.dropLast(cut))] else { continue }
      if Self.endings.contains(String(word.suffix(cut))) { return term }
    }
    return nil
  }

  private static func agrees(_ word: String, with pattern: String) -> Bool {
    if pattern.hasSuffix("-") {
      let stem = pattern.dropLast()
      return word.hasPrefix(stem) && endings.contains(String(word.dropFirst(stem.count)))
    }
    return word == pattern || englishForms(word).contains(pattern)
  }

  /// The forms an English word may be listed under: without plural and possessive endings.
  private static func englishForms(_ word: String) -> [String] {
    guard word.count > 3, word.utf8.allSatisfy({ $0 < 128 }) else { return [] }
    var forms: [String] = []
    if word.hasSuffix("s") { forms.append(String(word.dropLast())) }
    if word.hasSuffix("es") { forms.append(String(word.dropLast(2))) }
    if word.hasSuffix("ies") { forms.append(word.dropLast(3) + "y") }
    if word.hasSuffix("ves") { forms.append(word.dropLast(3) + "f") }
    return forms
  }

  /// Endings of Russian nouns and adjectives.
  private static let endings: Set<String> = [
    "", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й", "ой", "ей", "ом", "ем", "ам", "ям",
    "ах", "ях", "ами", "ями", "ов", "ев", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ого",
    "его", "ому", "ему", "ую", "юю", "ым", "им", "ых", "их", "ыми", "ими", "ью", "ою", "ею",
    "ия", "ию", "ии", "ием", "иям", "иями", "иях", "иев",
  ]
}
