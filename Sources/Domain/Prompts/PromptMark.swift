/// What may begin at a word of a prompt other than a word.
enum PromptMark: Equatable, Sendable {
  /// `--` before a letter, or the long dash that a phone made of it.
  case flag(dashes: Int)
  /// `---`, or the `—-` that a phone made of it, before a space or the end.
  case literal(dashes: Int)
  /// `no:` in any of the languages, at the start of a line.
  case negativeLine(length: Int)

  private static let negativePrefixes = ["no:", "нет:", "без:"].map { Array($0.unicodeScalars) }

  /// - Parameters:
  ///   - scalars: A repaired text.
  ///   - index: Where a word starts.
  ///   - startsLine: Whether it is the first word of its line.
  init?(in scalars: [Unicode.Scalar], at index: Int, startsLine: Bool) {
    let rest = scalars[index...]
    if rest.starts(with: ["-", "-"]) || rest.first?.isLongDash == true {
      let dashes = rest.first == "-" ? 2 : 1
      guard let next = rest.dropFirst(dashes).first else { return nil }
      if next.isLetter {
        self = .flag(dashes: dashes)
      } else if next == "-", rest.dropFirst(dashes + 1).first?.isSpace ?? true {
        self = .literal(dashes: dashes + 1)
      } else {
        return nil
      }
    } else if startsLine, let length = Self.negativePrefixLength(rest) {
      self = .negativeLine(length: length)
    } else {
      return nil
    }
  }

  private static func negativePrefixLength(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    negativePrefixes.first { prefix in
      text.prefix(prefix.count).text.lowercased() == prefix.text
    }?.count
  }
}
