extension Unicode.Scalar {
  var isSpace: Bool { properties.isWhitespace }

  var isLetter: Bool { properties.isAlphabetic }

  var isDigit: Bool { ("0"..."9").contains(self) }

  /// A dash that phones put in place of `--`.
  var isLongDash: Bool {
    switch self {
    case "\u{2014}", "\u{2013}", "\u{2015}", "\u{2212}": true
    default: false
    }
  }

  /// `"` or `'` for any quotation mark of that kind.
  var asciiQuote: Unicode.Scalar? {
    switch self {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}": "\""
    case "'", "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}": "'"
    default: nil
    }
  }

  /// Whether it may be cut off the ends of a text unseen.
  var isInvisibleAtEnds: Bool {
    isSpace || self == "\u{200B}" || self == "\u{2060}"
  }
}

extension Collection<Unicode.Scalar> {
  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}

extension BidirectionalCollection<Unicode.Scalar> {
  /// The text without spaces and invisible characters at its ends.
  var trimmedText: String {
    guard let first = firstIndex(where: { !$0.isInvisibleAtEnds }),
      let last = lastIndex(where: { !$0.isInvisibleAtEnds })
    else { return "" }
    return self[first...last].text
  }
}
