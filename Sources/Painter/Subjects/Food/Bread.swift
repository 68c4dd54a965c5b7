extension SubjectKind {
  /// A loaf, cut.
  static let bread = SubjectKind(
    "bread", "хлеб", .food, words: "bread loaf baguette toast 🍞 🥖",
    russian: "хлеб- батон- багет- булк- булочк- буханк-",
    home: .table, size: 0.46, metres: 0.15
  ) { colour, _ in
    let crust = colour ?? Vec3(0.58, 0.29, 0.085)
    let crumb = Vec3(0.82, 0.68, 0.42)
    var f = Figure(seat: Vec2(0.1, 0.55))
    f.box(0, 0.025, 1.40, 0.06, Material.paleWood, round: 0.025, skin: .planks)
    f.blob(
      [
        (-0.36, 0.06), (-0.40, 0.34), (-0.28, 0.50), (0.10, 0.57), (0.48, 0.50), (0.62, 0.30),
        (0.56, 0.06),
      ], crust,
      skin: .crust, bulge: 0.24)
    for x in [Float(-0.10), 0.12, 0.34] {
      f.curve(
        [(x - 0.05, 0.52), (x + 0.02, 0.42), (x + 0.10, 0.34)], [0.012, 0.034, 0.010], crumb * 0.95,
        skin: .crust)
    }
    slice(&f, -0.30, 0, 0.235, crust, crumb)
    slice(&f, -0.52, -0.02, 0.225, crust, crumb)
    for (x, r) in [(Float(0.50), Float(0.03)), (0.40, 0.018), (-0.04, 0.016)] {
      f.ellipse(x, 0.06, r, r * 0.6, crumb, skin: .crust)
    }
    return f
  }

  private static func slice(
    _ f: inout Figure, _ x: Float, _ y: Float, _ r: Float, _ crust: Vec3, _ crumb: Vec3
  ) {
    func outline(_ k: Float) -> [(Float, Float)] {
      [
        (0, 0.27 - 0.215 * k), (r * 0.78 * k, 0.27 - 0.21 * k), (r * 0.80 * k, 0.27 + 0.04 * k),
        (r * k, 0.27 + 0.13 * k), (r * 0.72 * k, 0.27 + 0.22 * k), (0, 0.27 + 0.24 * k),
      ]
      .map { ($0.0, $0.1 + y) }
    }
    f.even(outline(1), crust * 0.9, at: x, rounded: true, skin: .crust, bulge: 0.02)
    f.even(outline(0.88), crumb, at: x, rounded: true, skin: .crust, bulge: 0.03)
  }
}
