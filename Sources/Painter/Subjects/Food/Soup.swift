extension SubjectKind {
  /// A bowl of soup.
  static let soup = SubjectKind(
    "soup", "суп", .food,
    words: "soup borscht ramen noodle_soup bowl_of_noodles stew bowl_of_soup porridge 🍲 🍜 🥣",
    russian: "суп- борщ- рамен- лапш- каша каши кашу похлебк- миск-", home: .table, size: 0.46,
    metres: 0.12
  ) { colour, _ in
    let broth = colour ?? Vec3(0.62, 0.10, 0.03)
    let bowl = Vec3(0.10, 0.20, 0.36)
    var f = Figure(seat: Vec2(0, 0.5))
    f.turned([(0.20, 0.02), (0.40, 0.12), (0.53, 0.28), (0.59, 0.44)], bowl, skin: .metal)
    f.box(0, 0.025, 0.42, 0.05, bowl * 0.8, round: 0.02)
    f.ellipse(0, 0.44, 0.60, 0.155, Material.cream, bulge: 0.03)
    f.ellipse(0, 0.435, 0.55, 0.13, broth * 0.6, bulge: 0.02)
    f.ellipse(0, 0.425, 0.535, 0.115, broth, skin: .crust, bulge: 0.02)
    f.blob(
      [(-0.12, 0.43), (0.0, 0.49), (0.16, 0.46), (0.18, 0.41), (0.02, 0.385)],
      Vec3(0.86, 0.84, 0.78), bulge: 0.05)
    for (x, y) in [
      (Float(-0.34), Float(0.43)), (-0.26, 0.47), (0.30, 0.46), (0.36, 0.41), (-0.18, 0.37),
      (0.10, 0.35), (0.24, 0.37),
    ] {
      f.blob(
        [(x - 0.045, y), (x, y + 0.016), (x + 0.045, y + 0.004), (x, y - 0.014)],
        Vec3(0.10, 0.36, 0.06), bulge: 0.01)
    }
    for (x, y) in [(Float(-0.40), Float(0.40)), (0.42, 0.45), (-0.06, 0.52)] {
      f.ellipse(x, y, 0.045, 0.020, Vec3(0.90, 0.42, 0.06), bulge: 0.02)
    }
    f.limb(0.30, 0.44, 0.74, 0.72, 0.016, 0.022, Material.steel, skin: .metal)
    for (x, high) in [(Float(-0.16), Float(0.36)), (0.06, 0.42)] {
      f.wisp(x, 0.52, high, Vec3(0.88, 0.88, 0.90))
    }
    return f
  }
}
