extension SubjectKind {
  /// A plate of spaghetti with sauce.
  static let spaghetti = SubjectKind(
    "spaghetti", "спагетти", .food, words: "spaghetti pasta noodles macaroni carbonara 🍝",
    russian: "спагетти паст- макарон- карбонар-", home: .table, size: 0.44, metres: 0.12
  ) { colour, chance in
    let sauce = colour ?? Vec3(0.62, 0.07, 0.02)
    let pasta = Vec3(0.86, 0.62, 0.22)
    var f = Figure(seat: Vec2(0, 0.5))
    f.ellipse(0, 0.10, 0.72, 0.11, Material.white * 0.85, bulge: 0.03)
    f.ellipse(0, 0.125, 0.70, 0.095, Material.white, bulge: 0.03)
    f.blob(
      [(-0.50, 0.14), (-0.34, 0.30), (0, 0.40), (0.34, 0.30), (0.50, 0.14), (0, 0.08)], pasta * 0.8,
      bulge: 0.14)
    for index in 0..<16 {
      let n = UInt32(index)
      let x = (chance[n] - 0.5) * 0.74
      let y = 0.12 + 0.20 * chance[n + 20] * (1 - abs(x) * 1.4)
      let turn = (chance[n + 40] - 0.5) * 0.3
      f.curve(
        [
          (x - 0.17, y - 0.02), (x - 0.06, y + 0.07 + turn * 0.2), (x + 0.07, y + 0.02),
          (x + 0.17, y + 0.03 - turn * 0.2),
        ],
        [0.013], pasta * (0.85 + 0.3 * chance[n + 60]))
    }
    f.blob(
      [(-0.24, 0.30), (-0.10, 0.42), (0.12, 0.42), (0.25, 0.30), (0.06, 0.25), (-0.12, 0.26)],
      sauce, skin: .crust, bulge: 0.07)
    for (x, y) in [(Float(-0.10), Float(0.40)), (0.10, 0.39), (0.0, 0.46)] {
      f.ellipse(x, y, 0.075, 0.070, Vec3(0.26, 0.10, 0.04), skin: .crust)
    }
    f.blob([(0.02, 0.50), (0.10, 0.58), (0.20, 0.54), (0.12, 0.48)], Vec3(0.10, 0.36, 0.05))
    f.wisp(-0.16, 0.50, 0.32, Vec3(0.88, 0.88, 0.90))
    return f
  }

  /// A sandwich cut in two layers.
  static let sandwich = SubjectKind(
    "sandwich", "сэндвич", .food,
    words: "sandwich sandwiches club_sandwich taco burrito kebab shawarma 🥪 🌮",
    russian: "сэндвич- бутерброд- шаурм- тако буррито", home: .table, size: 0.42, metres: 0.12
  ) { colour, _ in
    let bread = colour ?? Vec3(0.78, 0.54, 0.26)
    let crumb = mix(bread, Vec3(0.90, 0.84, 0.70), 0.7)
    var f = Figure(seat: Vec2(0, 0.6))
    f.polygon(
      [(-0.56, 0.02), (0.56, 0.02), (0.54, 0.13), (-0.54, 0.13)], crumb, skin: .crust, bulge: 0.04)
    for index in 0..<8 {
      f.ellipse(-0.48 + Float(index) * 0.137, 0.165, 0.095, 0.040, Vec3(0.22, 0.50, 0.07))
    }
    f.box(0, 0.215, 1.04, 0.050, Vec3(0.86, 0.42, 0.40), round: 0.02)
    for x in [Float(-0.34), 0.0, 0.34] {
      f.box(x, 0.265, 0.30, 0.055, Vec3(0.75, 0.08, 0.04), round: 0.025)
    }
    f.polygon(
      [(-0.52, 0.33), (0.52, 0.33), (0.50, 0.29), (0.30, 0.22), (0.12, 0.29), (-0.50, 0.29)],
      Vec3(0.95, 0.62, 0.08))
    f.blob(
      [(-0.55, 0.34), (-0.52, 0.50), (-0.20, 0.56), (0.20, 0.56), (0.52, 0.50), (0.55, 0.34)],
      bread,
      skin: .crust, bulge: 0.10)
    f.limb(0.0, 0.46, 0.0, 0.84, 0.010, 0.010, Material.paleWood)
    f.ellipse(0, 0.72, 0.060, 0.055, Vec3(0.20, 0.36, 0.06))
    f.ellipse(0, 0.86, 0.030, 0.030, Material.red)
    return f
  }
}
