extension SubjectKind {
  /// A songbird on a stump.
  static let bird = SubjectKind(
    "bird", "птица", .animals,
    words: "bird sparrow robin songbird finch bluebird canary nightingale hummingbird titmouse 🐦",
    russian:
      """
      птица птицу птице птицей птичка птичку птичкой воробей воробь- синиц- снегир- канарейк- \
      соловей соловь- колибри
      """,
    home: .ground, size: 0.22, metres: 0.16
  ) { colour, chance in
    let coat =
      colour
      ?? chance.choice(
        1, of: [Vec3(0.05, 0.22, 0.60), Vec3(0.20, 0.13, 0.07), Vec3(0.70, 0.50, 0.04)])
    let breast =
      colour.map { mix($0, Vec3(0.9, 0.86, 0.8), 0.7) }
      ?? chance.choice(
        1, of: [Vec3(0.75, 0.25, 0.06), Vec3(0.72, 0.12, 0.04), Vec3(0.86, 0.78, 0.45)])
    var f = Figure()
    f.polygon(
      [(0.18, 0.40), (0.58, 0.26), (0.60, 0.18), (0.52, 0.17), (0.16, 0.24)], coat * 0.7,
      skin: .feathers)
    for x in [Float(-0.03), 0.07] {
      f.limb(x, 0.22, x - 0.02, 0.09, 0.016, 0.014, Vec3(0.5, 0.28, 0.10))
    }
    f.limb(-0.06, 0.44, 0.16, 0.34, 0.25, 0.15, coat, skin: .feathers)
    f.ellipse(-0.11, 0.38, 0.20, 0.20, breast, skin: .feathers)
    f.ellipse(-0.14, 0.70, 0.19, 0.18, coat, skin: .feathers)
    f.ellipse(-0.22, 0.62, 0.10, 0.09, breast, skin: .feathers, bulge: 0.14)
    f.polygon([(-0.30, 0.75), (-0.47, 0.685), (-0.31, 0.645)], Vec3(0.80, 0.46, 0.05), bulge: 0.04)
    f.limb(-0.31, 0.693, -0.45, 0.687, 0.005, 0.003, Vec3(0.35, 0.17, 0.02))
    f.eye(-0.205, 0.74, 0.040)
    f.blob(
      [(-0.02, 0.52), (0.16, 0.46), (0.40, 0.28), (0.16, 0.24), (0.0, 0.34)], coat * 0.72,
      skin: .feathers, bulge: 0.07)
    f.limb(0.04, 0.38, 0.30, 0.29, 0.010, 0.006, coat * 1.5)
    f.limb(0.04, 0.44, 0.26, 0.36, 0.010, 0.006, coat * 1.5)
    f.focus = Vec2(-0.16, 0.66)
    f.focusRadius = 0.34
    return f.perched(0.30, feet: 0.08, width: 0.14)
  }
}
