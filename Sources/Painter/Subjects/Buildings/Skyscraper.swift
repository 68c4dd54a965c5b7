extension SubjectKind {
  /// A stepped tower of the thirties between two slabs of glass.
  static let skyscraper = SubjectKind(
    "skyscraper", "небоскрёб", .buildings,
    words: "skyscraper high_rise office_building empire_state_building 🏢",
    russian: "небоскреб высотка высотк- многоэтажк-", home: .ground, size: 0.72, metres: 200
  ) { colour, chance in
    let wall = colour ?? Vec3(0.52, 0.47, 0.40)
    var f = Figure(seat: Vec2(0, 1.12))
    slab(&f, -0.23, 0.20, 0.62, Vec3(0.10, 0.22, 0.30), chance, 40)
    slab(&f, 0.24, 0.21, 0.76, colour.map { $0 * 0.8 } ?? Vec3(0.12, 0.17, 0.26), chance, 240)
    f.limb(0, 1.0, 0, 1.26, 0.011, 0.002, Material.steel, skin: .metal)
    f.ellipse(0, 1.255, 0.007, 0.007, Material.red, glow: Vec3(2.5, 0.2, 0.1))
    f.even([(0.035, 1.0), (0.025, 1.07), (0, 1.12)], Material.steel, skin: .metal)
    let steps: [(Float, Float, Float)] = [
      (0.09, 0.90, 1.02), (0.15, 0.74, 0.93), (0.21, 0.22, 0.82), (0.27, 0.10, 0.46),
      (0.34, 0, 0.20),
    ]
    for (index, step) in steps.enumerated() {
      let high = step.2
      f.box(0, high / 2, step.0, high, wall * (0.9 + 0.04 * Float(index)), bulge: 0.02)
      f.box(0, high, step.0 + 0.012, 0.012, wall * 1.15)
    }
    for row in 0..<30 {
      let y = 0.075 + Float(row) * 0.031
      let wide: Float = y < 0.18 ? 0.30 : (y < 0.44 ? 0.235 : (y < 0.8 ? 0.18 : 0.12))
      let count = Int(wide / 0.031)
      guard y < 1.0 else { continue }
      for column in 0..<count {
        let x = (Float(column) - Float(count - 1) / 2) * 0.031
        let n = UInt32(row * 12 + column) + 500
        f.box(
          x, y, 0.016, 0.020, Material.pane, bulge: 0,
          glow: chance[n] < 0.62 ? Material.lamplight : Material.none)
      }
    }
    f.box(0, 0.028, 0.08, 0.056, Material.gold * 0.6, glow: Material.lamplight * 0.7)
    return f
  }

  /// A slab of glass, a pane lit here and there.
  private static func slab(
    _ f: inout Figure, _ x: Float, _ wide: Float, _ high: Float, _ glass: Vec3, _ chance: CellHash,
    _ salt: UInt32
  ) {
    f.box(x, high / 2, wide, high, glass, skin: .glass, bulge: 0.012)
    let rows = Int(high / 0.045)
    for row in 1..<rows {
      let y = Float(row) * 0.045
      f.box(x, y, wide, 0.007, glass * 0.45, bulge: 0)
      for column in 0..<4 where chance[salt + UInt32(row * 4 + column)] < 0.45 {
        let at = x + (Float(column) - 1.5) * wide * 0.24
        f.box(at, y + 0.022, wide * 0.17, 0.022, glass * 0.8, bulge: 0, glow: Vec3(0.9, 0.8, 0.6))
      }
    }
    for column in [Float(-0.25), 0, 0.25] {
      f.box(x + column * wide, high / 2, 0.004, high, glass * 0.45, bulge: 0)
    }
  }
}
