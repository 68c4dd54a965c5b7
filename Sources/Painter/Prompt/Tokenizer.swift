/// Cuts a prompt into lower-case words, symbols (each its own token) and stops.
enum Tokenizer {
  /// Prompts are read up to here; Telegram's longest message has as many characters.
  static let mostScalars = 4096
  static let mostTokens = 1400

  private static let joiner: Unicode.Scalar = "\u{200D}"

  static func tokens(of text: String) -> [Token] {
    var found: [Token] = []
    var word = ""
    // After an apostrophe: how many letters came since.
    var tail: Int?
    var joins = false
    func flush() {
      // "The cat's": the ending says nothing here.
      if tail == 1, word.hasSuffix("s") { word.removeLast() }
      if !word.isEmpty { found.append(.word(word)) }
      word = ""
      tail = nil
    }
    for scalar in text.unicodeScalars.prefix(mostScalars) {
      if found.count >= mostTokens { break }
      if isWordPart(scalar) {
        word += lowercased(scalar)
        tail = tail.map { $0 + 1 }
      } else if scalar == "'" || scalar == "’" {
        tail = word.isEmpty ? nil : 0
      } else if scalar == joiner {
        joins = true
      } else if isSilent(scalar) {
        continue
      } else {
        flush()
        if isStop(scalar) { found.append(.stop) }
        if isSymbol(scalar) {
          if joins, case .word(let last) = found.last {
            found[found.count - 1] = .word(last + String(joiner) + String(scalar))
          } else {
            found.append(.word(String(scalar)))
          }
        }
        joins = false
      }
    }
    flush()
    return found
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> String {
    // One spelling for the letter Russian writes either way.
    let lower = scalar.properties.lowercaseMapping
    return lower == "ё" ? "е" : lower
  }

  /// Accents, and what only changes how the symbol before it looks.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{301}" || scalar == "\u{FE0F}" || scalar == "\u{FE0E}" || scalar == "\u{20E3}"
      || (0x1F3FB...0x1F3FF).contains(scalar.value)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (scalar >= "a" && scalar <= "z") || (scalar >= "A" && scalar <= "Z")
        || (scalar >= "0" && scalar <= "9")
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    ",.;:!?()[]{}|\n—".unicodeScalars.contains(scalar)
  }

  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.isEmoji
  }
}
