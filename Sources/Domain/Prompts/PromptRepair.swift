// `_nfc` is how FoundationEssentials itself normalises; Foundation's own method is not in
// FoundationEssentials, and the rest of Foundation is not linked.
@_spi(_Unicode) import Swift

/// Undoes what phones, editors and clipboards do to text before the grammar reads it.
///
/// Dashes and quotes are not touched here, because they are only repaired where a flag or a value
/// stands; `PromptScanner` does that.
enum PromptRepair {
  /// Unicode normalisation form C, no-break spaces as spaces, every line break as `\n`, other
  /// control characters as spaces, no byte order marks.
  static func scalars(of text: String) -> [Unicode.Scalar] {
    var plain = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let isPairEnd = afterReturn && scalar == "\n"
      afterReturn = scalar == "\r"
      guard !isPairEnd, scalar != "\u{FEFF}" else { continue }
      plain.append(replacement(for: scalar))
    }
    return Array(String(plain)._nfc)
  }

  /// Unicode normalisation form C.
  static func composed(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text._nfc)
    return String(view)
  }

  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{A0}", "\u{202F}", "\u{2007}": " "
    case "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": "\n"
    case "\n", "\t": scalar
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": " "
    default: scalar
    }
  }
}
