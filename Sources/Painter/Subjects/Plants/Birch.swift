extension SubjectKind {
  /// Two birches, white and slender.
  static let birch = SubjectKind(
    "birch", "берёза", .plants, words: "birch aspen birch_tree",
    russian: "берез- березк- березов- осин-",
    home: .ground, size: 0.58, metres: 16
  ) { colour, chance in
    let leaf = colour ?? Vec3(0.24, 0.36, 0.06)
    var f = Figure(seat: Vec2(0.1, 0.6))
    for (index, stem) in [(Float(-0.10), Float(0.95), Float(0.03)), (0.15, 0.82, -0.02)]
      .enumerated()
    {
      let (x, high, lean) = stem
      let n = UInt32(index * 40)
      for tuft in 0..<5 {
        let t = Float(tuft) / 5
        let across = chance.about(0, 0.10, n + UInt32(tuft)) + x + lean
        f.ellipse(
          across, high * (0.52 + 0.42 * t), 0.16 - 0.08 * t, 0.11, leaf * (0.7 + 0.1 * t),
          skin: .leaflets)
      }
      f.curve(
        [(x, -0.01), (x - lean * 0.4, high * 0.45), (x + lean, high)], [0.028, 0.021, 0.006],
        Vec3(0.72, 0.71, 0.67))
      for mark in 0..<9 {
        let t = (Float(mark) + 0.3 + chance[n + UInt32(mark) + 10] * 0.5) / 11
        let side = chance[n + UInt32(mark) + 20] - 0.5
        f.box(
          x + side * 0.022 - lean * 0.3, t * high * 0.85, 0.024, 0.008, Vec3(0.05, 0.045, 0.04),
          round: 0.003, bulge: 0)
      }
      f.limb(x + lean * 0.2, high * 0.5, x - 0.10, high * 0.66, 0.010, 0.004, Vec3(0.4, 0.38, 0.35))
      f.limb(
        x + lean * 0.3, high * 0.58, x + 0.11, high * 0.76, 0.009, 0.004, Vec3(0.4, 0.38, 0.35))
      for tuft in 0..<9 {
        let t = Float(tuft) / 9
        let wide: Float = 0.15 * (1 - t * 0.75)
        let across = x + lean + chance.about(0, wide, n + UInt32(tuft) + 30)
        f.ellipse(
          across, high * (0.50 + 0.52 * t), 0.085, 0.07,
          leaf * (0.85 + 0.5 * chance[n + UInt32(tuft) + 60]), skin: .leaflets)
      }
    }
    return f
  }
}
