/// Cuts a prompt into lower-case words, symbols (each its own token) and stops.
enum Tokenizer {
  /// Prompts are read up to here; Telegram's longest message has as many characters.
  static let mostScalars = 4096
  static let mostTokens = 600

  static func tokens(of text: String) -> [Token] {
    var found: [Token] = []
    var word = ""
    func flush() {
      if !word.isEmpty { found.append(.word(word)) }
      word = ""
    }
    for scalar in text.unicodeScalars.prefix(mostScalars) {
      if found.count >= mostTokens { break }
      if isWordPart(scalar) {
        word += lowercased(scalar)
      } else if scalar == "'" || scalar == "’" || scalar == "\u{301}" || scalar == "\u{FE0F}" {
        continue
      } else {
        flush()
        if isStop(scalar) { found.append(.stop) }
        if isSymbol(scalar) { found.append(.word(String(scalar))) }
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
