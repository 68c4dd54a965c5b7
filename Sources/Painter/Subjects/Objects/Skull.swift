extension SubjectKind {
  /// A skull.
  static let skull = SubjectKind(
    "skull", "череп", .objects, words: "skull cranium 💀 ☠", russian: "череп черепа череп- черепом",
    home: .table, size: 0.42, metres: 0.2
  ) { colour, _ in
    let bone = colour ?? Vec3(0.66, 0.59, 0.45)
    let dark = Vec3(0.025, 0.018, 0.015)
    var f = Figure(seat: Vec2(0, 0.92))
    f.even(
      [(0, 0.0), (0.14, 0.0), (0.20, 0.06), (0.22, 0.22), (0, 0.26)], bone * 0.9, rounded: true,
      bulge: 0.08)
    f.even(
      [
        (0, 0.18), (0.20, 0.20), (0.25, 0.30), (0.35, 0.38), (0.40, 0.58), (0.34, 0.80),
        (0.18, 0.93), (0, 0.96),
      ], bone, rounded: true,
      skin: .crust, bulge: 0.24)
    f.both { f, side in
      f.ellipse(side * 0.175, 0.475, 0.115, 0.105, bone * 0.55, bulge: 0)
      f.ellipse(side * 0.17, 0.465, 0.100, 0.092, dark, bulge: 0.02)
      f.curve(
        [(side * 0.06, 0.585), (side * 0.18, 0.61), (side * 0.30, 0.56)], [0.020], bone * 1.08)
    }
    f.polygon([(-0.055, 0.29), (0, 0.41), (0.055, 0.29), (0, 0.315)], dark, bulge: 0)
    f.box(0, 0.17, 0.30, 0.022, dark, round: 0.01, bulge: 0)
    for index in 0..<6 {
      let x = (Float(index) - 2.5) * 0.05
      f.box(x, 0.205, 0.042, 0.065, Vec3(0.80, 0.75, 0.62), round: 0.014, bulge: 0.02)
      f.box(x * 0.95, 0.125, 0.038, 0.055, Vec3(0.78, 0.73, 0.60), round: 0.012, bulge: 0.02)
    }
    return f
  }
}
