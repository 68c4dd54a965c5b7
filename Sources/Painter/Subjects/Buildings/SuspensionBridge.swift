extension SubjectKind {
  /// A suspension bridge on two towers.
  static let suspensionBridge = SubjectKind(
    "suspension bridge", "висячий мост", .buildings,
    words: "suspension_bridge golden_gate_bridge brooklyn_bridge cable_bridge 🌉",
    russian: "висяч-_мост- подвесн-_мост- вантов-_мост-", home: .water, size: 0.42, metres: 150
  ) { colour, _ in
    let paint = colour ?? Vec3(0.58, 0.12, 0.05)
    var f = Figure(seat: Vec2(0, 0.30))
    for side in [Float(-1), 1] {
      let x = side * 0.62
      f.box(x, -0.01, 0.24, 0.08, Material.stone * 0.7, round: 0.02, skin: .stone)
      for leg in [Float(-0.045), 0.045] {
        f.polygon(
          [
            (x + leg - 0.026, 0), (x + leg - 0.017, 0.86), (x + leg + 0.017, 0.86),
            (x + leg + 0.026, 0),
          ], paint, skin: .metal, bulge: 0.02)
      }
      for y in [Float(0.40), 0.56, 0.70, 0.83] {
        f.box(x, y, 0.10, 0.035, paint * 0.9, skin: .metal)
      }
      f.ellipse(x, 0.885, 0.010, 0.010, Material.red, glow: Vec3(2.5, 0.2, 0.1))
      f.curve(
        [(side * 1.4, 0.30), (side * 1.05, 0.50), (x, 0.86)], [0.011], paint * 0.8)
      for step in 1..<6 {
        let t = Float(step) / 6
        let at = mix(side * 1.32, x, t)
        let sag = 0.34 + 0.52 * t * t * 0.98
        f.limb(at, 0.25, at, sag - 0.03, 0.0035, 0.0035, paint * 0.7)
      }
    }
    var cable: [(Float, Float)] = []
    for step in 0...10 {
      let x = -0.62 + Float(step) * 0.124
      cable.append((x, 0.33 + 0.53 * (x / 0.62) * (x / 0.62)))
      if step > 0, step < 10 {
        f.limb(x, 0.25, x, 0.33 + 0.53 * (x / 0.62) * (x / 0.62), 0.0035, 0.0035, paint * 0.7)
      }
    }
    f.curve(cable, [0.011], paint * 0.8)
    f.box(0, 0.235, 2.8, 0.05, paint * 0.75, skin: .metal)
    f.box(0, 0.262, 2.8, 0.014, paint * 1.1)
    for step in 0..<12 {
      let x = -1.32 + Float(step) * 0.24
      f.ellipse(x, 0.285, 0.010, 0.010, Vec3(0.9, 0.8, 0.6), glow: Vec3(2.4, 1.6, 0.8))
    }
    // The cliffs it springs from.
    for side in [Float(-1), 1] {
      f.blob(
        [
          (side * 1.08, -0.04), (side * 1.18, 0.10), (side * 1.26, 0.22), (side * 1.38, 0.27),
          (side * 1.44, 0.10), (side * 1.44, -0.04),
        ], Material.stone * 0.7, skin: .stone, bulge: 0.10)
      f.ellipse(side * 1.36, 0.26, 0.10, 0.05, Material.leaf, skin: .leaflets)
    }
    return f
  }
}
