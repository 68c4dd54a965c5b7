extension SubjectKind {
  /// Two cherries.
  static let cherries = SubjectKind(
    "cherries", "вишни", .food, words: "cherry cherries 🍒",
    russian: "вишн- вишен- черешн- черешен-",
    home: .table, size: 0.42, metres: 0.06
  ) { colour, _ in
    let red = colour ?? Vec3(0.52, 0.012, 0.025)
    let green = Vec3(0.14, 0.34, 0.06)
    var f = Figure(seat: Vec2(0, 0.95))
    f.curve([(-0.24, 0.42), (-0.16, 0.70), (0.06, 0.96)], [0.014], green)
    f.curve([(0.26, 0.36), (0.22, 0.66), (0.06, 0.96)], [0.014], green)
    f.blob([(0.06, 0.95), (0.22, 1.04), (0.52, 0.98), (0.34, 0.82)], green * 1.2, bulge: 0.05)
    f.limb(0.06, 0.95, 0.46, 0.965, 0.005, 0.003, green * 0.6)
    f.ellipse(0.06, 0.965, 0.03, 0.02, Material.wood)
    for (x, y, r) in [(Float(-0.25), Float(0.24), Float(0.235)), (0.26, 0.21, 0.205)] {
      f.even(
        [(0, y - r), (r * 0.75, y - r * 0.72), (r, y), (r * 0.7, y + r * 0.8), (0, y + r * 0.74)],
        red, at: x,
        rounded: true, bulge: r * 0.8)
      f.ellipse(x, y + r * 0.76, r * 0.2, r * 0.06, red * 0.4)
      f.ellipse(
        x - r * 0.36, y + r * 0.36, r * 0.12, r * 0.17, Vec3(1, 0.9, 0.9), skin: .clear, bulge: 0)
    }
    return f
  }
}
