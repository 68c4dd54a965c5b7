extension SubjectKind {
  /// A sunflower.
  static let sunflower = SubjectKind(
    "sunflower", "подсолнух", .plants, words: "sunflower 🌻",
    russian: "подсолнух- подсолнечник-", home: .ground, size: 0.50, metres: 1.6
  ) { colour, _ in
    let petal = colour ?? Vec3(0.92, 0.58, 0.03)
    let green = Vec3(0.10, 0.25, 0.05)
    var f = Figure(seat: Vec2(0, 1.0))
    f.curve([(0, -0.01), (0.02, 0.25), (0, 0.55)], [0.024, 0.021], green)
    for (side, y) in [(Float(-1), Float(0.20)), (1, 0.32)] {
      f.blob(
        [(0, y), (side * 0.14, y + 0.13), (side * 0.30, y + 0.10), (side * 0.16, y - 0.01)],
        green * 1.2, bulge: 0.04)
      f.limb(0, y, side * 0.26, y + 0.09, 0.004, 0.002, green * 0.6)
    }
    petals(&f, 0, 0.70, 18, 0.32, 0.042, petal * 0.78, 0.5)
    petals(&f, 0, 0.70, 18, 0.30, 0.040, petal, 0)
    f.ellipse(0, 0.70, 0.165, 0.165, Vec3(0.16, 0.07, 0.02), skin: .scales, bulge: 0.10)
    f.ellipse(0, 0.70, 0.085, 0.085, Vec3(0.09, 0.045, 0.015), skin: .scales, bulge: 0.05)
    return f
  }

  /// A daisy.
  static let daisy = SubjectKind(
    "daisy", "ромашка", .plants, words: "daisy chamomile camomile 🌼",
    russian: "ромашка ромашку ромашки ромашкой", home: .ground, size: 0.44, metres: 0.4
  ) { colour, _ in
    let petal = colour ?? Vec3(0.80, 0.80, 0.80)
    let green = Vec3(0.10, 0.25, 0.05)
    var f = Figure(seat: Vec2(0, 1.0))
    for (x, y, size) in [(Float(0.26), Float(0.46), Float(0.6)), (0, 0.72, 1)] {
      f.curve([(x * 0.25, -0.01), (x * 0.5 + 0.03, y * 0.5), (x, y)], [0.014, 0.012], green)
      petals(&f, x, y, 14, 0.25 * size, 0.040 * size, petal * 0.85, 0.5)
      petals(&f, x, y, 14, 0.24 * size, 0.038 * size, petal, 0)
      f.ellipse(x, y, 0.085 * size, 0.085 * size, Vec3(0.90, 0.55, 0.04), skin: .crust)
    }
    f.blob([(0.02, 0.10), (-0.10, 0.26), (-0.22, 0.30), (-0.12, 0.14)], green * 1.2, bulge: 0.03)
    return f
  }

  /// Long petals round (x, y).
  static func petals(
    _ f: inout Figure, _ x: Float, _ y: Float, _ count: Int, _ long: Float, _ wide: Float,
    _ colour: Vec3, _ shift: Float
  ) {
    for index in 0..<count {
      let turn = (Float(index) + shift) / Float(count)
      let out = Vec2(cosTurns(turn), sinTurns(turn))
      f.curve(
        [
          (x + out.x * long * 0.36, y + out.y * long * 0.36),
          (x + out.x * long * 0.68, y + out.y * long * 0.68), (x + out.x * long, y + out.y * long),
        ], [wide * 0.6, wide, wide * 0.18], colour)
    }
  }
}
