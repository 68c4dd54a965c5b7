import Domain

/// Styles in words, for services that know none by our names.
enum StyleWords {
  private static let words = [
    "photo": "photorealistic photograph", "vivid": "vivid saturated colours",
    "natural": "natural muted colours", "art": "digital painting", "line": "ink line drawing",
    "pixel": "pixel art", "none": "",
  ]

  /// The prompt with the words of its style; raw orders and the style `none` add nothing.
  static func prompt(of order: UpstreamOrder) -> String {
    guard !order.request.isRaw, let style = order.request.style else { return order.prompt }
    let words = words(for: style)
    return words.isEmpty ? order.prompt : "\(order.prompt), \(words)"
  }

  /// `pixel art` for `pixel`; the name itself, in words, of a style that has none here.
  static func words(for style: PictureStyle) -> String {
    words[style.rawValue] ?? words(from: style.rawValue) + " style"
  }

  /// `low poly` for `lowPoly`, `low-poly` and `low_poly`.
  static func words(from name: String) -> String {
    var text = ""
    for character in name {
      if character == "-" || character == "_" {
        text += " "
      } else if character.isUppercase {
        text += " " + character.lowercased()
      } else {
        text.append(character)
      }
    }
    return text
  }
}
