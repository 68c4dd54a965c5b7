/// A piece of a prompt as it was written.
enum PromptPart: Hashable, Sendable {
  /// Words of the prompt.
  case words(String, startsLine: Bool)
  case flag(PromptToken)
  /// What a line that begins with `no:` leaves out.
  case negativeLine(String)
  /// What follows `--- `: words of the prompt whatever they look like.
  case literal(String, startsLine: Bool)

  /// Words of the prompt, with what stands between them and earlier words.
  var promptWords: (text: String, separator: String)? {
    switch self {
    case .words(let text, let startsLine), .literal(let text, let startsLine):
      (text, startsLine ? "\n" : " ")
    case .flag, .negativeLine: nil
    }
  }
}

/// A flag as it was written.
struct PromptToken: Hashable, Sendable {
  /// Without dashes, lower case.
  var name: String
  /// Nil when there is no flag of that name.
  var flag: PromptFlag?
  /// Nil when nothing was given.
  var value: String?
}

extension [PromptPart] {
  /// The words of the prompt, put together.
  var prompt: String {
    compactMap(\.promptWords).reduce(into: "") { prompt, words in
      guard !words.text.isEmpty else { return }
      prompt += (prompt.isEmpty ? "" : words.separator) + words.text
    }
  }

  /// A text with the same meaning: the words, then the flags.
  var written: String {
    let flags = compactMap { part -> String? in
      switch part {
      case .flag(let token): PromptWriting.flag(token)
      case .negativeLine(let line):
        PromptWriting.flag(PromptToken(name: "no", flag: .negative, value: line))
      case .words, .literal: nil
      }
    }
    return PromptWriting.text(prompt: prompt, flags: flags)
  }
}
