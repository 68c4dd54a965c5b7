extension SubjectKind {
  /// An airship with a gondola.
  static let airship = SubjectKind(
    "airship", "дирижабль", .vehicles, words: "airship zeppelin blimp dirigible",
    russian: "дирижабл- цеппелин-", home: .air, size: 0.34, metres: 60
  ) { colour, _ in
    let hull = colour ?? Vec3(0.58, 0.42, 0.24)
    let brass = Material.gold
    var f = Figure(seat: Vec2(0, 0.9))
    for y in [Float(0.78), 0.44] {
      let up: Float = y > 0.6 ? 1 : -1
      f.polygon(
        [
          (0.62, y - up * 0.10), (0.76, y + up * 0.20), (0.98, y + up * 0.18),
          (0.94, y - up * 0.10),
        ],
        hull * 0.72, skin: .cloth)
    }
    for x in [Float(-0.26), -0.08, 0.10, 0.26] {
      f.limb(x, 0.40, x * 0.8, 0.22, 0.005, 0.005, Material.iron)
    }
    f.blob(
      [
        (-0.98, 0.60), (-0.86, 0.76), (-0.50, 0.90), (0.0, 0.94), (0.50, 0.86), (0.86, 0.70),
        (0.98, 0.61), (0.86, 0.51), (0.50, 0.36), (0.0, 0.28), (-0.50, 0.32), (-0.86, 0.45),
      ], hull, skin: .cloth, bulge: 0.32)
    for x in [Float(-0.62), -0.28, 0.06, 0.40, 0.70] {
      let tall = 0.32 * (1 - x * x * 0.72)
      f.curve(
        [(x + 0.02, 0.61 + tall), (x - 0.03, 0.61), (x + 0.02, 0.61 - tall)], [0.006], hull * 0.5)
    }
    f.curve([(-0.96, 0.60), (0, 0.585), (0.96, 0.61)], [0.006], hull * 0.5)
    f.ellipse(-0.96, 0.60, 0.045, 0.055, brass, skin: .metal)
    f.polygon([(0.70, 0.60), (0.86, 0.66), (1.04, 0.66), (1.04, 0.55), (0.86, 0.55)], hull * 0.8)
    f.blob(
      [(-0.34, 0.24), (-0.36, 0.14), (-0.24, 0.07), (0.22, 0.07), (0.32, 0.14), (0.30, 0.24)],
      Vec3(0.28, 0.13, 0.05), skin: .planks, bulge: 0.06)
    for x in [Float(-0.24), -0.12, 0.0, 0.12, 0.22] {
      f.window(x, 0.17, 0.065, 0.06, frame: brass * 0.8, round: 0.02)
    }
    f.limb(0.30, 0.16, 0.40, 0.16, 0.016, 0.012, Material.iron)
    f.ellipse(0.42, 0.16, 0.020, 0.105, Vec3(0.30, 0.20, 0.10), skin: .clear)
    return f
  }
}
