extension SubjectKind {
  /// A black hole in its glowing disc.
  static let blackHole = SubjectKind(
    "black hole", "чёрная дыра", .sky, words: "black_hole event_horizon wormhole singularity",
    russian: "черн-_дыр- кротов-_нор-", home: .air, size: 0.60, metres: 1_000
  ) { colour, _ in
    let hot = colour ?? Vec3(0.95, 0.42, 0.08)
    let white = Vec3(1, 0.90, 0.72)
    var f = Figure(seat: Vec2(0, 0.8))
    for (rx, ry, tint, light) in [
      (Float(0.98), Float(0.150), Float(0.30), Float(0.30)), (0.82, 0.120, 0.60, 0.7),
      (0.66, 0.092, 1.0, 1.3),
    ] {
      f.ellipse(0, 0.5, rx, ry, hot * tint, skin: .clear, bulge: 0, glow: hot * light)
    }
    for (radius, tint) in [(Float(0.40), Float(0.5)), (0.36, 0.9)] {
      f.ring(0, 0.5, radius, 0.028, hot * tint, glow: hot * (tint * 1.6))
    }
    f.ring(0, 0.5, 0.325, 0.014, white, glow: white * 1.6)
    f.ellipse(0, 0.5, 0.315, 0.315, Vec3(0, 0, 0), bulge: 0)
    f.curve(
      [(-0.98, 0.52), (-0.50, 0.445), (0, 0.425), (0.50, 0.445), (0.98, 0.52)],
      [0.006, 0.040, 0.055, 0.040, 0.006], hot, glow: hot * 1.5)
    f.curve(
      [(-0.80, 0.495), (-0.40, 0.435), (0, 0.42), (0.40, 0.435), (0.80, 0.495)],
      [0.003, 0.016, 0.022, 0.016, 0.003], white, glow: white * 1.8)
    return f
  }
}
