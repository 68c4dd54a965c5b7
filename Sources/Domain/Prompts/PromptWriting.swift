/// Writes pieces of prompt grammar so that the parser reads them back as they were.
enum PromptWriting {
  /// A flag with its value, quoted where it must be.
  static func flag(_ token: PromptToken) -> String {
    let name = "--" + token.name
    guard let value = token.value else { return name }
    switch token.flag?.reach {
    case .word: return name + " " + word(value)
    case .words: return name + " " + words(value)
    case .nothing, nil: return name + "=" + word(value)
    }
  }

  /// Words and flags as one text; words that look like flags stand behind `--- `.
  static func text(prompt: String, flags: [String]) -> String {
    guard !prompt.isEmpty else { return flags.joined(separator: " ") }
    let parts = isPlain(prompt) ? [prompt] + flags : flags + ["---", prompt]
    return parts.joined(separator: " ")
  }

  /// Whether a text can stand as the words of a prompt without `--- ` before it.
  static func isPlain(_ text: String) -> Bool {
    let scalars = PromptRepair.scalars(of: text)
    var startsWord = true
    var startsLine = true
    for index in scalars.indices {
      if scalars[index].isSpace {
        startsWord = true
        startsLine = startsLine || scalars[index] == "\n"
        continue
      }
      if startsWord, PromptMark(in: scalars, at: index, startsLine: startsLine) != nil {
        return false
      }
      startsWord = false
      startsLine = false
    }
    return true
  }

  private static func word(_ value: String) -> String {
    let needsQuotes =
      value.unicodeScalars.contains { $0.isSpace } || value.unicodeScalars.first?.asciiQuote != nil
    return needsQuotes ? "\"\(value)\"" : value
  }

  private static func words(_ value: String) -> String {
    let startsQuoted = value.unicodeScalars.first?.asciiQuote != nil
    // Never at the start of a line, so that a leading `no:` needs no quotes.
    return startsQuoted || !isPlain("x " + value) ? "\"\(value)\"" : value
  }
}
