/// A word that changes the colour named after it.
enum HueShade: String, Sendable, Hashable, CaseIterable {
  case light, dark, bright

  func applied(to colour: Vec3) -> Vec3 {
    switch self {
    case .light: return mix(colour, Vec3(0.88, 0.88, 0.88), 0.5)
    case .dark: return colour * 0.32
    case .bright:
      let grey = Vec3(repeating: colour.luminance)
      return pointwiseMax(mix(grey, colour, 1.2) * 1.15, Vec3(0, 0, 0)).bounded(1)
    }
  }
}
