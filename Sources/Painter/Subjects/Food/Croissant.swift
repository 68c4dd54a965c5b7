extension SubjectKind {
  /// A croissant.
  static let croissant = SubjectKind(
    "croissant", "круассан", .food, words: "croissant pastry 🥐", russian: "круассан- выпечк-",
    home: .table, size: 0.40, metres: 0.1
  ) { colour, _ in
    let crust = colour ?? Vec3(0.66, 0.33, 0.08)
    var f = Figure(seat: Vec2(0, 0.5))
    let rolls: [(x: Float, y: Float, r: Float)] = [
      (-0.62, 0.12, 0.085), (0.62, 0.12, 0.085), (-0.50, 0.20, 0.145), (0.50, 0.20, 0.145),
      (-0.33, 0.28, 0.195), (0.33, 0.28, 0.195), (-0.14, 0.33, 0.225), (0.14, 0.33, 0.225),
    ]
    for roll in rolls {
      f.ellipse(roll.x, roll.y, roll.r, roll.r * 1.05, crust, skin: .crust)
    }
    f.ellipse(0, 0.35, 0.175, 0.245, crust * 1.12, skin: .crust)
    f.both { f, side in
      for (x, tall) in [(Float(0.20), Float(0.20)), (0.40, 0.165), (0.55, 0.11)] {
        f.curve(
          [
            (side * x, 0.36 - x * 0.30 + tall), (side * (x + 0.045), 0.34 - x * 0.34),
            (side * (x + 0.01), 0.32 - x * 0.30 - tall * 0.9),
          ], [0.004, 0.012, 0.004], crust * 0.55)
      }
    }
    f.curve([(-0.10, 0.50), (-0.05, 0.54), (0.04, 0.545)], [0.010, 0.016, 0.006], crust * 1.6)
    return f
  }
}
