// `_nfd` is how FoundationEssentials itself normalises; see `PromptRepair`.
@_spi(_Unicode) import Swift

/// The words of a text as moderation sees them: each place with every form that it may be read in.
///
/// Case, accents, styled letters, letters of other scripts that look the same, digits and signs
/// that stand for letters, and invisible characters make no difference; letters that are spaced
/// out, dotted or drawn out are read together too, and so is a word that is broken into pieces.
struct ModerationText {
  /// The forms of each word, in the order of the text.
  private(set) var words: [[String]] = []
  /// The plain letters of each word as they stand, to be read together with those that follow.
  private(set) var pieces: [Piece] = []

  /// A word as it stands in the text.
  struct Piece: Hashable, Sendable {
    /// UTF-8 of its plain letters.
    let letters: [UInt8]
    /// How many letters those are.
    let count: Int
    /// How far into the text it stands, in quarters of a word: a letter apart is one quarter.
    let place: Int
    /// Whether it is a letter in the midst of letters apart, where no word is likely to begin.
    let isWithinRun: Bool

    /// Whether it may be part of a broken word beside a piece of any length.
    var isShort: Bool { count <= 2 }
  }

  /// Quarters of a word.
  static let quarters = 4

  /// Letters apart that are read as one word: at least so many.
  private static let fewestApart = 3

  init(_ text: String) {
    var single: (start: Int, letters: String)?
    let folded = Self.folded(text)
    var last: String.Index?
    for chunk in folded.split(whereSeparator: \.isWhitespace) {
      let pieces = Self.pieces(chunk)
      let isFarApart = last.map { folded.index(after: $0) < chunk.startIndex } ?? true
      last = chunk.endIndex
      for (offset, piece) in pieces.enumerated() {
        addPiece(piece, isFresh: offset == 0 && isFarApart)
      }
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

  /// Where a word ends that begins at a place and is broken into pieces there; nil when it does not
  /// stand there so.
  ///
  /// Of two pieces beside each other one is short, and not all short ones are words themselves:
  /// `bo mb` is a word, and `sun set` and `min or` stay two.
  func end(ofBroken word: ModerationPhrase.Word, at start: Int) -> Int? {
    guard word.letters.count >= Self.fewestApart,
      pieces[start].letters.first == word.letters.first
    else { return nil }
    var rest = word.letters[...]
    var index = start
    var isBroken = false
    while index < pieces.count {
      let piece = pieces[index]
      isBroken = isBroken || piece.isShort && !Self.shortWords.contains(piece.letters)
      if index > start, !piece.isShort, !pieces[index - 1].isShort { return nil }
      index += 1
      if piece.letters.count < rest.count {
        guard rest.starts(with: piece.letters) else { return nil }
        rest = rest.dropFirst(piece.letters.count)
        continue
      }
      let isWhole = piece.letters.count == rest.count || word.isOpenAfter
      guard isWhole, isBroken, index > start + 1 else { return nil }
      return piece.letters.starts(with: rest) ? index : nil
    }
    return nil
  }

  /// With names and abbreviations, as in `a rap Ed recorded`.
  ///
  /// Russian words of one letter look like any Latin letter, and are not among them.
  private static let shortWords: Set<[UInt8]> = Set(
    """
    a am an as at be by do go he hi i if in is it me my no of oh ok on or so to up us we
    ad ah al ax dj dr ed eh ex jo ma mr ms ox pa pc st tv uk vs
    во да до за из ко на не но ну об он от по со то ты
    """.split(whereSeparator: \.isWhitespace).map { Array(plain(String($0)).utf8) })

  private mutating func addPiece(_ text: String, isFresh: Bool) {
    let isApart = text.count == 1
    var isWithinRun = false
    var place = 0
    if let last = pieces.last {
      place = last.place + (last.count == 1 ? 1 : Self.quarters)
      // After an article that begins the run a word may begin: `a b o m b`.
      let isAfterArticle = last.letters == [UInt8(ascii: "a")] && !last.isWithinRun
      isWithinRun = isApart && last.count == 1 && !isFresh && !isAfterArticle
    }
    let plain = String(text.map { Self.signs[$0] ?? $0 })
    pieces.append(
      Piece(
        letters: Array(plain.utf8), count: plain.count, place: place, isWithinRun: isWithinRun))
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
