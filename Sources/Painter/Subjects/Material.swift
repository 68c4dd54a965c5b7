/// Colours of common materials, in linear light.
enum Material {
  static let stone = Vec3(0.36, 0.34, 0.31)
  static let sandstone = Vec3(0.62, 0.50, 0.34)
  static let marble = Vec3(0.76, 0.74, 0.70)
  static let brick = Vec3(0.42, 0.16, 0.10)
  static let wood = Vec3(0.36, 0.20, 0.09)
  static let darkWood = Vec3(0.15, 0.08, 0.04)
  static let paleWood = Vec3(0.62, 0.43, 0.24)
  static let iron = Vec3(0.07, 0.075, 0.085)
  static let steel = Vec3(0.52, 0.54, 0.57)
  static let gold = Vec3(0.88, 0.58, 0.14)
  static let rubber = Vec3(0.025, 0.025, 0.028)
  static let cream = Vec3(0.70, 0.63, 0.50)
  static let paper = Vec3(0.84, 0.81, 0.74)
  static let white = Vec3(0.76, 0.76, 0.75)
  static let slate = Vec3(0.13, 0.16, 0.21)
  static let tile = Vec3(0.44, 0.14, 0.07)
  static let red = Vec3(0.70, 0.06, 0.045)
  static let leaf = Vec3(0.10, 0.24, 0.05)
  /// A window's glass by day.
  static let pane = Vec3(0.07, 0.10, 0.14)
  /// What shines out of a window or from a lamp at night.
  static let lamplight = Vec3(1.5, 0.80, 0.28)
  static let none = Vec3(0, 0, 0)
}

extension CellHash {
  /// One of the choices, by the number of this name.
  func one<Choice>(of choices: [Choice], _ index: UInt32) -> Choice {
    choices[min(wholePart(self[index] * Float(choices.count)), choices.count - 1)]
  }

  /// `middle`, give or take `range`.
  func about(_ middle: Float, _ range: Float, _ index: UInt32) -> Float {
    middle + (self[index] * 2 - 1) * range
  }
}
