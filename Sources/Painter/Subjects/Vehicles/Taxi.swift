extension SubjectKind {
  /// A yellow taxi.
  static let taxi = SubjectKind(
    "taxi", "такси", .vehicles, words: "taxi cab yellow_cab taxicab 🚕 🚖", russian: "такси",
    home: .ground, size: 0.50, metres: 1.6
  ) { colour, _ in
    let paint = colour ?? Vec3(0.90, 0.58, 0.04)
    var f = Figure(seat: Vec2(0.2, 0.46))
    f.box(0.02, 0.495, 0.16, 0.05, Material.white, round: 0.012, glow: Vec3(1.6, 1.2, 0.5))
    f.box(0.02, 0.495, 0.10, 0.016, Material.iron, bulge: 0)
    f.saloon(paint)
    f.box(
      0.02, 0.205, 0.86, 0.036, Material.white, bulge: 0,
      pattern: .checks(Material.iron, every: 0.018))
    f.ellipse(-0.515, 0.225, 0.030, 0.040, Vec3(0.9, 0.87, 0.75), glow: Vec3(2.4, 2.0, 1.3))
    return f
  }
}
