/// What roads are made of, under dry light.
enum Asphalt {
  static let tar = Vec3(0.085, 0.085, 0.09)
  /// The broken line between the lanes.
  static let yellow = Vec3(0.75, 0.60, 0.12)
  /// The lines along the edges.
  static let white = Vec3(0.66, 0.66, 0.64)
  /// Trodden snow, through which the road shows.
  static let snow = Vec3(0.7, 0.74, 0.8)
}
