extension SubjectKind {
  /// A table lamp with a cloth shade.
  static let lamp = SubjectKind(
    "lamp", "лампа", .objects, words: "lamp table_lamp desk_lamp lampshade 💡",
    russian: "ламп- торшер- светильник- абажур-",
    home: .table, size: 0.50, metres: 0.5
  ) { colour, chance in
    let shade =
      colour
      ?? chance.one(
        of: [Vec3(0.80, 0.62, 0.34), Vec3(0.62, 0.14, 0.08), Vec3(0.08, 0.34, 0.32)], 1)
    let brass = Material.gold * 0.8
    var f = Figure(seat: Vec2(0, 1.0))
    f.limb(0, 0.92, 0, 1.0, 0.010, 0.010, brass, skin: .metal)
    f.ellipse(0, 1.0, 0.022, 0.022, brass, skin: .metal)
    f.ellipse(0, 0.045, 0.22, 0.045, brass, skin: .metal)
    f.turned(
      [(0.12, 0.05), (0.05, 0.12), (0.11, 0.24), (0.115, 0.34), (0.04, 0.46), (0.03, 0.58)], brass,
      skin: .metal)
    f.turned(
      [(0.34, 0.52), (0.19, 0.93)], shade, rounded: false, skin: .cloth,
      glow: mix(shade, Vec3(1, 0.7, 0.3), 0.5) * 1.6)
    f.ellipse(0, 0.525, 0.335, 0.030, Vec3(0.95, 0.80, 0.50), bulge: 0, glow: Vec3(3.2, 2.2, 1.0))
    f.even([(0.347, 0.515), (0.337, 0.548)], shade * 0.7, bulge: 0.02)
    f.even([(0.195, 0.918), (0.187, 0.938)], shade * 0.7, bulge: 0.02)
    f.limb(0.17, 0.52, 0.17, 0.36, 0.005, 0.005, brass)
    f.ellipse(0.17, 0.35, 0.016, 0.020, brass, skin: .metal)
    return f
  }
}
