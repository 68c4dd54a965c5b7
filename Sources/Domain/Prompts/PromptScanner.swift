/// Cuts a prompt into words, flags, negative lines and the literal.
struct PromptScanner {
  private let table: PromptFlagTable
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var parts: [PromptPart] = []
  /// Whether a line broke since the last words.
  private var brokeLine = false
  private var startsLine = true
  private var isInNegativeLine = false

  /// Punctuation after a value that belongs to the sentence.
  private static let stops: Set<Unicode.Scalar> = [",", ";", "."]
  /// A closing quote further away than this closes something else.
  private static let longestQuote = 1000

  private init(_ text: String, table: PromptFlagTable) {
    self.table = table
    scalars = PromptRepair.scalars(of: text)
  }

  static func parts(of text: String, table: PromptFlagTable) -> [PromptPart] {
    var scanner = PromptScanner(text, table: table)
    scanner.scan()
    return scanner.parts
  }

  private mutating func scan() {
    skipSpace()
    while position < scalars.count {
      switch mark {
      case .literal(let dashes):
        position += dashes
        skipSpace()
        parts.append(.literal(scalars[position...].trimmedText, startsLine: brokeLine))
        return
      case .negativeLine(let length):
        position += length
        isInNegativeLine = true
        startsLine = false
        skipSpace()
      case .flag(let dashes):
        position += dashes
        startsLine = false
        scanFlag()
        skipSpace()
      case nil:
        scanWords()
        skipSpace()
      }
    }
  }

  private var mark: PromptMark? {
    PromptMark(in: scalars, at: position, startsLine: startsLine)
  }

  private mutating func scanWords() {
    let breaks = brokeLine
    let isNegative = isInNegativeLine
    let text = takeWords(untilLineEnd: isNegative)
    if isNegative {
      let negative = PromptValue.negative(text)
      if !negative.isEmpty { parts.append(.negativeLine(negative)) }
    } else if !text.isEmpty {
      parts.append(.words(text, startsLine: breaks))
      brokeLine = false
    }
  }

  /// Moves over words and the spaces between them, and stops behind the last word before a mark.
  private mutating func takeWords(untilLineEnd: Bool) -> String {
    let start = position
    var end = position
    while position < scalars.count {
      while position < scalars.count, !scalars[position].isSpace { position += 1 }
      end = position
      startsLine = false
      let line = scalars[position...].prefix { $0.isSpace }
      let breaks = line.contains("\n")
      guard !breaks || !untilLineEnd else { break }
      let next = position + line.count
      guard next < scalars.count,
        PromptMark(in: scalars, at: next, startsLine: breaks) == nil
      else { break }
      position = next
      if breaks {
        brokeLine = true
        isInNegativeLine = false
      }
    }
    position = end
    return scalars[start..<end].trimmedText
  }

  private mutating func skipSpace() {
    while position < scalars.count, scalars[position].isSpace {
      if scalars[position] == "\n" {
        brokeLine = true
        startsLine = true
        isInNegativeLine = false
      }
      position += 1
    }
  }

  // MARK: Flags

  private mutating func scanFlag() {
    let name = take { !$0.isSpace && $0 != "=" }.text.lowercased()
    let flag = table.flag(name)
    let known = flag ?? table.suggestion(for: name).flatMap(table.flag)
    var value: String?
    if position < scalars.count, scalars[position] == "=" {
      position += 1
      value = known?.reach == .words ? takeNegative() : takeWord()
    } else {
      switch known?.reach {
      case .nothing: break
      case .word: value = hasWordOnLine ? takeWord() : nil
      case .words: value = takeNegative()
      case nil: value = hasWordOnLine && looksLikeValue ? takeWord() : nil
      }
    }
    if value?.isEmpty == true { value = nil }
    parts.append(.flag(PromptToken(name: name, flag: flag, value: value)))
  }

  private mutating func take(
    while isWanted: (Unicode.Scalar) -> Bool
  ) -> ArraySlice<Unicode.Scalar> {
    let taken = scalars[position...].prefix(while: isWanted)
    position = taken.endIndex
    return taken
  }

  /// Moves to the next word of the line, if there is one that can be a value.
  private var hasWordOnLine: Bool {
    mutating get {
      _ = take { $0.isSpace && $0 != "\n" }
      guard position < scalars.count, scalars[position] != "\n" else { return false }
      return mark == nil
    }
  }

  /// Whether what follows an unknown flag is rather its value than a word of the prompt.
  private var looksLikeValue: Bool {
    guard let first = scalars[position...].first else { return false }
    return first.isDigit || first == "." || first == "-" || first.asciiQuote == "\""
  }

  private mutating func takeWord() -> String {
    if let quoted = takeQuoted() { return quoted.trimmedText }
    var word = take { !$0.isSpace }.map { $0.asciiQuote ?? $0 }
    while let last = word.last, word.count > 1, Self.stops.contains(last) {
      word.removeLast()
    }
    return word.text
  }

  private mutating func takeNegative() -> String {
    let spaces = scalars[position...].prefix { $0.isSpace }
    let next = position + spaces.count
    let breaks = spaces.contains("\n")
    guard next < scalars.count, PromptMark(in: scalars, at: next, startsLine: breaks) == nil
    else { return "" }
    skipSpace()
    startsLine = false
    guard let quoted = takeQuoted() else {
      return PromptValue.negative(takeWords(untilLineEnd: false))
    }
    let gap = scalars[position...].prefix { $0.isSpace }
    let after = position + gap.count
    guard after < scalars.count,
      PromptMark(in: scalars, at: after, startsLine: gap.contains("\n")) == nil
    else { return PromptValue.negative(quoted.text) }
    return PromptValue.negative(quoted.text + " " + takeWords(untilLineEnd: false))
  }

  /// Takes `"…"` of the same line if a closing quote ends a word; nothing otherwise.
  private mutating func takeQuoted() -> [Unicode.Scalar]? {
    guard position < scalars.count, let quote = scalars[position].asciiQuote else { return nil }
    let line = scalars[(position + 1)...].prefix(Self.longestQuote).prefix { $0 != "\n" }
    for index in line.indices where line[index].asciiQuote == quote {
      let next = index + 1
      guard next == scalars.count || scalars[next].isSpace || Self.stops.contains(scalars[next])
      else { continue }
      position = next
      _ = take { Self.stops.contains($0) }
      return line[..<index].map { $0.asciiQuote ?? $0 }
    }
    return nil
  }
}
