// `_nfd` is how FoundationEssentials itself normalises; see `PromptRepair`.
@_spi(_Unicode) import Swift

/// The words of a text as moderation sees them: each place with every form that it may be read in.
///
/// Case, accents, styled letters, letters of other scripts that look the same, digits and signs
/// that stand for letters, and invisible characters make no difference; letters that are spaced
/// out, dotted or drawn out are read together too.
struct ModerationText {
  /// The forms of each word, in the order of the text.
  private(set) var words: [[String]] = []

  /// Letters apart that are read as one word: at least so many.
  private static let fewestApart = 3

  init(_ text: String) {
    var single: (start: Int, letters: String)?
    for chunk in Self.folded(text).split(whereSeparator: \.isWhitespace) {
      let pieces = Self.pieces(chunk)
      let start = words.count
      words += pieces.map { Self.forms($0) }
      if pieces.count > 1 { add(pieces.joined(), at: start) }
      // Letters apart may go on over several chunks.
      for (offset, piece) in pieces.enumerated() {
        if piece.count == 1 {
          single = (single?.start ?? start + offset, (single?.letters ?? "") + piece)
        } else {
          close(&single)
        }
      }
    }
    close(&single)
  }

  /// A word of a rule: its plain form.
  static func plain(_ word: String) -> String {
    skeleton(folded(word).filter { $0.isLetter || $0.isNumber })
  }

  private mutating func close(_ single: inout (start: Int, letters: String)?) {
    if let run = single, run.letters.count >= Self.fewestApart { add(run.letters, at: run.start) }
    single = nil
  }

  private mutating func add(_ word: String, at index: Int) {
    for form in Self.forms(word) where !words[index].contains(form) { words[index].append(form) }
  }

  /// Small letters without marks, styled forms and lookalikes replaced, nothing invisible.
  private static func folded(_ text: String) -> String {
    var result = ""
    for scalar in text._nfd {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format,
        .control where !scalar.properties.isWhitespace:
        continue
      default: break
      }
      if let plain = LookalikeTable.plain(scalar) {
        result += plain
      } else {
        // A capital may look like a Latin letter only once it is small.
        for small in scalar.properties.lowercaseMapping.unicodeScalars {
          result += LookalikeTable.plain(small) ?? String(Character(small))
        }
      }
    }
    return result
  }

  /// The runs of letters and digits of a chunk without spaces; signs within a run that stand for
  /// letters are part of it.
  private static func pieces(_ chunk: Substring) -> [String] {
    var pieces: [String] = []
    var piece = ""
    let characters = Array(chunk)
    for (index, character) in characters.enumerated() {
      let isNextWord = index + 1 < characters.count && isWord(characters[index + 1])
      // `a$$` ends in letters, `porn!` does not; `k!ll` has one within.
      let isSign =
        character == "$" || character == "@"
        ? !piece.isEmpty || isNextWord
        : signs[character] != nil && isNextWord && !piece.isEmpty
      if isWord(character) || isSign {
        piece.append(character)
      } else if !piece.isEmpty {
        pieces.append(piece)
        piece = ""
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// A word, and what it is when its drawn-out letters are shortened.
  private static func forms(_ word: String) -> [String] {
    let plain = skeleton(word)
    var forms = [plain]
    for most in [2, 1] {
      let short = shortened(plain, to: most)
      if !forms.contains(short) { forms.append(short) }
    }
    return forms
  }

  /// Runs of three letters or more, cut to a number of them.
  private static func shortened(_ word: String, to most: Int) -> String {
    var result = ""
    let characters = Array(word)
    var index = 0
    while index < characters.count {
      var end = index
      while end < characters.count, characters[end] == characters[index] { end += 1 }
      let count = end - index >= 3 ? most : end - index
      result += String(repeating: characters[index], count: count)
      index = end
    }
    return result
  }

  /// Signs and digits beside letters are those letters; `l` and `i` are one.
  private static func skeleton(_ word: String) -> String {
    guard word.contains(where: \.isLetter) else { return word }
    return String(word.map { signs[$0] ?? $0 })
  }

  private static let signs: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s",
    "!": "i", "|": "i", "€": "e", "l": "i",
  ]
}
