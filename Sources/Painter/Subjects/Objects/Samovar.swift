extension SubjectKind {
  /// A samovar with its teapot.
  static let samovar = SubjectKind(
    "samovar", "самовар", .objects, words: "samovar", russian: "самовар-", home: .table, size: 0.54,
    metres: 0.5
  ) { colour, _ in
    let brass = colour ?? Vec3(0.85, 0.52, 0.12)
    var f = Figure(seat: Vec2(0, 0.95))
    f.both { f, side in
      f.curve(
        [(side * 0.27, 0.66), (side * 0.42, 0.68), (side * 0.42, 0.54), (side * 0.29, 0.52)],
        [0.022], Material.darkWood)
    }
    f.both { f, side in
      f.limb(side * 0.18, 0.08, side * 0.24, 0.0, 0.036, 0.024, brass, skin: .metal)
    }
    f.turned(
      [
        (0.20, 0.06), (0.22, 0.11), (0.10, 0.17), (0.15, 0.24), (0.27, 0.38), (0.31, 0.60),
        (0.27, 0.72), (0.18, 0.76), (0.19, 0.80),
      ], brass, skin: .metal)
    f.box(0, 0.755, 0.44, 0.026, brass * 0.75, round: 0.012, skin: .metal)
    f.box(0, 0.40, 0.56, 0.016, brass * 0.6, skin: .metal)
    f.limb(0, 0.30, 0, 0.20, 0.024, 0.020, brass * 0.9, skin: .metal)
    f.limb(-0.05, 0.335, 0.05, 0.335, 0.016, 0.016, brass * 1.1, skin: .metal)
    f.ellipse(0, 0.89, 0.15, 0.095, Vec3(0.80, 0.79, 0.76))
    f.curve(
      [(0.12, 0.87), (0.22, 0.90), (0.25, 0.98)], [0.026, 0.020, 0.014], Vec3(0.80, 0.79, 0.76))
    f.curve(
      [(-0.13, 0.94), (-0.23, 0.92), (-0.21, 0.84), (-0.13, 0.84)], [0.014], Vec3(0.80, 0.79, 0.76))
    f.ellipse(0, 0.985, 0.032, 0.026, Material.red)
    f.ellipse(0, 0.89, 0.045, 0.036, Material.red, bulge: 0.01)
    f.ellipse(-0.17, 0.58, 0.030, 0.12, Vec3(1, 0.95, 0.8), skin: .clear, bulge: 0)
    for x in [Float(-0.45), 0.0] { f.wisp(0.27 + x * 0.1, 0.98, 0.24, Vec3(0.88, 0.88, 0.90)) }
    return f
  }
}
