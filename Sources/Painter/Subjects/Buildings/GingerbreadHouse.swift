extension SubjectKind {
  /// A house of gingerbread with icing and sweets.
  static let gingerbreadHouse = SubjectKind(
    "gingerbread house", "пряничный домик", .buildings,
    words: "gingerbread_house gingerbread candy_house house_of_candy",
    russian: "пряничн-_дом- пряничн-_домик- прянич-", home: .ground, size: 0.56, metres: 4
  ) { colour, _ in
    let cake = colour ?? Vec3(0.42, 0.19, 0.06)
    let icing = Vec3(0.84, 0.82, 0.80)
    let sweets = [
      Vec3(0.78, 0.05, 0.08), Vec3(0.10, 0.50, 0.14), Vec3(0.92, 0.62, 0.06),
      Vec3(0.85, 0.35, 0.55),
    ]
    var f = Figure(seat: Vec2(0, 0.9))
    f.box(0.22, 0.80, 0.10, 0.24, cake * 0.8, skin: .crust)
    f.ellipse(0.22, 0.92, 0.075, 0.035, icing)
    f.polygon(
      [(-0.36, 0.0), (-0.36, 0.46), (0, 0.86), (0.36, 0.46), (0.36, 0.0)], cake, skin: .crust)
    f.limb(-0.46, 0.40, 0, 0.92, 0.060, 0.060, cake * 0.75, skin: .crust)
    f.limb(0.46, 0.40, 0, 0.92, 0.060, 0.060, cake * 0.75, skin: .crust)
    f.curve([(-0.50, 0.36), (0, 0.93), (0.50, 0.36)], [0.030], icing)
    for index in 0..<9 {
      let t = Float(index) / 8 * 2 - 1
      f.ellipse(t * 0.44, 0.93 - abs(t) * 0.50, 0.040, 0.040, sweets[index % 4])
      f.ellipse(t * 0.49, 0.33 + (1 - abs(t)) * 0.50, 0.034, 0.050, icing)
    }
    f.arch(0, 0, 0.20, 0.32, icing)
    f.arch(0, 0, 0.15, 0.28, Vec3(0.30, 0.10, 0.03), skin: .crust)
    f.ellipse(0.045, 0.13, 0.018, 0.018, sweets[2])
    for x in [Float(-0.235), 0.235] {
      f.box(x, 0.27, 0.17, 0.17, icing, round: 0.02)
      f.window(x, 0.27, 0.12, 0.12, frame: nil)
      f.limb(x, 0.21, x, 0.33, 0.008, 0.008, icing)
      f.limb(x - 0.06, 0.27, x + 0.06, 0.27, 0.008, 0.008, icing)
    }
    f.ellipse(0, 0.55, 0.075, 0.075, icing)
    f.ellipse(0, 0.55, 0.050, 0.050, sweets[0])
    for x in [Float(-0.52), 0.52] {
      f.curve(
        [(x, 0.0), (x, 0.34), (x + 0.06, 0.44), (x + 0.12, 0.36)], [0.026], icing)
      for y in [Float(0.06), 0.15, 0.24, 0.33] {
        f.limb(x - 0.022, y, x + 0.022, y + 0.03, 0.013, 0.013, sweets[0])
      }
    }
    f.curve([(-0.60, 0.01), (-0.2, 0.03), (0.2, 0.02), (0.62, 0.01)], [0.035], icing)
    return f
  }
}
