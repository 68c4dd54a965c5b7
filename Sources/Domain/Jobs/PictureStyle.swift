/// A named look that a prompt may ask for with `--style`.
package enum PictureStyle: String, Sendable, CaseIterable {
  case photo, vivid, natural, art, oil, line, pencil, pixel, lowpoly, neon, noir, vintage, ukiyoe
  case glass
  case popArt = "popart"
  case comic, mosaic, none

  /// Other names that mean the same, in lower case.
  package var aliases: [String] {
    switch self {
    case .art: ["watercolour", "watercolor"]
    case .line: ["ink"]
    case .lowpoly: ["low-poly"]
    case .neon: ["cyberpunk"]
    case .ukiyoe: ["ukiyo-e"]
    case .glass: ["stained-glass", "stainedglass"]
    case .popArt: ["pop-art"]
    case .pixel: ["pixel-art", "pixelart"]
    case .comic: ["cartoon"]
    case .photo, .vivid, .natural, .oil, .pencil, .noir, .vintage, .mosaic, .none: []
    }
  }

  /// The style of a name or alias, in any case.
  package init?(named name: String) {
    let name = name.lowercased()
    let style = Self.allCases.first { $0.rawValue == name || $0.aliases.contains(name) }
    guard let style else { return nil }
    self = style
  }
}
