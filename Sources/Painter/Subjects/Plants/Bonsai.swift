extension SubjectKind {
  /// A bonsai in its tray.
  static let bonsai = SubjectKind(
    "bonsai", "бонсай", .plants, words: "bonsai bonsai_tree", russian: "бонсай бонса-",
    home: .table,
    size: 0.48, metres: 0.5
  ) { colour, _ in
    let leaf = colour ?? Vec3(0.07, 0.21, 0.06)
    let bark = Vec3(0.17, 0.10, 0.06)
    var f = Figure(seat: Vec2(0.05, 0.95))
    f.ellipse(0, 0.17, 0.34, 0.06, Vec3(0.09, 0.2, 0.05), skin: .leaflets)
    f.curve(
      [(-0.08, 0.15), (0.10, 0.28), (-0.08, 0.46), (0.06, 0.66), (0.04, 0.80)],
      [0.065, 0.05, 0.042, 0.03, 0.02], bark, skin: .bark)
    f.curve(
      [(-0.06, 0.44), (-0.22, 0.50), (-0.34, 0.48)], [0.026, 0.018, 0.01], bark, skin: .bark)
    f.curve([(0.07, 0.33), (0.22, 0.38), (0.34, 0.36)], [0.024, 0.016, 0.01], bark, skin: .bark)
    f.curve([(0.02, 0.60), (0.16, 0.66), (0.26, 0.64)], [0.022, 0.014, 0.01], bark, skin: .bark)
    for (x, y, r) in [
      (Float(-0.36), Float(0.53), Float(0.17)), (0.38, 0.41, 0.14), (0.28, 0.69, 0.15),
      (0.0, 0.86, 0.22),
    ] {
      f.ellipse(x, y - 0.02, r, r * 0.42, leaf * 0.55, skin: .leaflets)
      f.ellipse(x - r * 0.4, y + 0.02, r * 0.55, r * 0.34, leaf, skin: .leaflets)
      f.ellipse(x + r * 0.4, y + 0.015, r * 0.55, r * 0.34, leaf * 1.1, skin: .leaflets)
      f.ellipse(x, y + r * 0.22, r * 0.55, r * 0.32, leaf * 1.3, skin: .leaflets)
    }
    f.even([(0.34, 0.03), (0.42, 0.16)], Vec3(0.10, 0.16, 0.30), skin: .metal, bulge: 0.05)
    f.box(0, 0.165, 0.88, 0.035, Vec3(0.13, 0.20, 0.36), round: 0.014, skin: .metal)
    for x in [Float(-0.28), 0.28] {
      f.box(x, 0.015, 0.10, 0.035, Vec3(0.08, 0.12, 0.24), round: 0.01)
    }
    return f
  }
}
