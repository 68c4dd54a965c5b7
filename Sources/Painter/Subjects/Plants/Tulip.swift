extension SubjectKind {
  /// Three tulips.
  static let tulip = SubjectKind(
    "tulip", "тюльпан", .plants, words: "tulip 🌷", russian: "тюльпан тюльпана тюльпаном",
    home: .ground, size: 0.46, metres: 0.4
  ) { colour, chance in
    let hues =
      colour.map { [$0, $0 * 0.9, $0 * 1.1] }
      ?? [Vec3(0.80, 0.08, 0.10), Vec3(0.92, 0.56, 0.06), Vec3(0.72, 0.14, 0.42)]
    let green = Vec3(0.12, 0.30, 0.09)
    var f = Figure(seat: Vec2(0, 1.0))
    for side in [Float(-1), 1] {
      f.blob(
        [
          (side * 0.02, 0), (side * 0.10, 0.30), (side * 0.30, 0.56), (side * 0.22, 0.26),
          (side * 0.10, 0),
        ],
        green * 0.9, bulge: 0.03)
    }
    for (index, spot) in [(Float(-0.24), Float(0.62)), (0.25, 0.58), (0, 0.80)].enumerated() {
      let hue = hues[index]
      let (x, y) = spot
      f.curve([(x * 0.2, 0), (x * 0.45, y * 0.45), (x, y - 0.06)], [0.016, 0.014], green)
      f.even(
        [(0, y - 0.08), (0.07, y - 0.07), (0.09, y + 0.06), (0.03, y + 0.16), (0, y + 0.10)],
        hue * 0.7, at: x, rounded: true, bulge: 0.06)
      for turn in [Float(-1), 1] {
        f.blob(
          [
            (x, y - 0.09), (x + turn * 0.085, y - 0.04), (x + turn * 0.115, y + 0.06),
            (x + turn * 0.095, y + 0.17), (x + turn * 0.02, y + 0.07),
          ], hue * 0.9, bulge: 0.05)
      }
      f.even(
        [(0, y - 0.095), (0.065, y - 0.06), (0.07, y + 0.03), (0, y + 0.15)], hue, at: x,
        rounded: true, bulge: 0.06)
    }
    f.blob(
      [(-0.05, 0), (-0.07, 0.26), (-0.03, 0.46), (0.04, 0.24), (0.05, 0)], green * 1.2, bulge: 0.03)
    return f
  }
}
