/// A colour word's colour, in linear light at middle brightness.
enum Hue: String, Sendable, Hashable, CaseIterable {
  case red, orange, gold, yellow, lime, green, teal, turquoise, blue, indigo, purple, magenta, pink
  case brown, white, grey, black

  var colour: Vec3 {
    switch self {
    case .red: Vec3(0.78, 0.06, 0.05)
    case .orange: Vec3(0.95, 0.34, 0.05)
    case .gold: Vec3(0.90, 0.56, 0.12)
    case .yellow: Vec3(0.95, 0.78, 0.10)
    case .lime: Vec3(0.45, 0.85, 0.10)
    case .green: Vec3(0.10, 0.50, 0.12)
    case .teal: Vec3(0.03, 0.40, 0.42)
    case .turquoise: Vec3(0.08, 0.65, 0.66)
    case .blue: Vec3(0.06, 0.22, 0.85)
    case .indigo: Vec3(0.13, 0.08, 0.60)
    case .purple: Vec3(0.34, 0.08, 0.68)
    case .magenta: Vec3(0.80, 0.06, 0.55)
    case .pink: Vec3(0.95, 0.36, 0.52)
    case .brown: Vec3(0.30, 0.15, 0.06)
    case .white: Vec3(0.90, 0.90, 0.90)
    case .grey: Vec3(0.35, 0.36, 0.38)
    case .black: Vec3(0.03, 0.03, 0.035)
    }
  }

  /// Without a hue of its own.
  var isNeutral: Bool { self == .white || self == .grey || self == .black }
}
