extension SubjectKind {
  /// A lattice tower of iron, as in Paris.
  static let ironTower = SubjectKind(
    "Eiffel tower", "Эйфелева башня", .buildings,
    words: "eiffel_tower eiffel paris 🗼", russian: "эйфелев-_башн- эйфелев- париж-",
    home: .ground, size: 0.66, metres: 300
  ) { colour, _ in
    let iron = colour ?? Vec3(0.30, 0.19, 0.11)
    let lamp = Vec3(1.1, 0.62, 0.18)
    var f = Figure(seat: Vec2(0, 1.1))
    f.limb(0, 0.98, 0, 1.18, 0.008, 0.003, iron)
    f.ellipse(0, 1.17, 0.010, 0.010, Vec3(1, 0.9, 0.7), glow: Vec3(3, 2.6, 2))
    let tail: [(Float, Float)] = [
      (0.300, 0.00), (0.225, 0.15), (0.165, 0.28), (0.115, 0.42), (0.072, 0.58), (0.044, 0.76),
      (0.026, 0.94), (0.022, 1.02),
    ]
    for side in [Float(-1), 1] {
      f.curve(
        tail.map { (side * ($0.0 - 0.014), $0.1) }, [0.018, 0.016, 0.014, 0.012, 0.010, 0.008],
        iron, glow: lamp * 0.5)
      f.curve(
        [(side * 0.175, 0), (side * 0.125, 0.13), (side * 0.085, 0.27)], [0.013, 0.011], iron,
        glow: lamp * 0.5)
      f.curve(
        [(side * 0.085, 0.29), (side * 0.055, 0.42)], [0.009], iron, glow: lamp * 0.5)
    }
    // Lattice.
    for index in 0..<(tail.count - 1) {
      let steps = index < 2 ? 2 : 3
      for step in 0..<steps {
        let t0 = Float(step) / Float(steps)
        let t1 = Float(step + 1) / Float(steps)
        let low = (
          mix(tail[index].0, tail[index + 1].0, t0), mix(tail[index].1, tail[index + 1].1, t0)
        )
        let high = (
          mix(tail[index].0, tail[index + 1].0, t1), mix(tail[index].1, tail[index + 1].1, t1)
        )
        for side in [Float(-1), 1] {
          let inner: (Float, Float) =
            low.1 < 0.27 ? (0.60, 0.57) : (low.1 < 0.42 ? (0.5, 0.5) : (-1, -1))
          let thick: Float = index < 3 ? 0.0055 : 0.004
          f.limb(
            side * low.0, low.1, side * high.0 * inner.1, high.1, thick, thick, iron * 0.85,
            glow: lamp * 0.6)
          if inner.0 > 0 {
            f.limb(
              side * low.0 * inner.0, low.1, side * high.0, high.1, thick, thick, iron * 0.85,
              glow: lamp * 0.6)
          }
        }
      }
    }
    // The great arch and the platforms.
    f.curve(
      [(-0.185, 0.02), (-0.14, 0.13), (0, 0.205), (0.14, 0.13), (0.185, 0.02)], [0.012], iron,
      glow: lamp * 0.4)
    f.box(0, 0.275, 0.37, 0.030, iron * 0.8, glow: lamp * 0.7)
    f.box(0, 0.296, 0.39, 0.012, iron * 1.2)
    f.box(0, 0.435, 0.25, 0.024, iron * 0.8, glow: lamp * 0.7)
    f.box(0, 0.985, 0.064, 0.030, iron, glow: lamp)
    f.even([(0.03, 1.0), (0.012, 1.05), (0, 1.06)], iron)
    for side in [Float(-1), 1] {
      f.box(side * 0.235, 0.02, 0.20, 0.05, Material.sandstone * 0.7, skin: .stone)
    }
    return f
  }
}
