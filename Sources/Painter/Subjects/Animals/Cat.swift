extension SubjectKind {
  /// A cat sitting, its tail curled beside it.
  static let cat = SubjectKind(
    "cat", "кот", .animals,
    words: "cat kitten kitty tomcat tabby siamese persian_cat maine_coon sphynx 🐈 🐱",
    russian: "кот- кошк- кошек котенок котенк- котят- котик-",
    home: .ground, size: 0.26, metres: 0.3
  ) { colour, chance in
    let coats = [Vec3(0.62, 0.27, 0.07), Vec3(0.16, 0.15, 0.15), Vec3(0.55, 0.52, 0.48)]
    let coat = colour ?? coats[min(wholePart(chance[1] * 3), 2)]
    let light = mix(coat, Vec3(0.9, 0.85, 0.78), 0.6)
    var f = Figure()
    f.curve(
      [(0.20, 0.06), (0.40, 0.08), (0.47, 0.24), (0.40, 0.40)], [0.055, 0.054, 0.050, 0.034], coat,
      skin: .fur)
    f.ellipse(0.03, 0.26, 0.25, 0.27, coat, skin: .fur)
    f.ellipse(-0.02, 0.46, 0.17, 0.24, coat, skin: .fur)
    f.ellipse(0.20, 0.12, 0.13, 0.12, coat, skin: .fur)
    f.ellipse(-0.05, 0.36, 0.09, 0.17, light, skin: .fur)
    f.limb(-0.10, 0.30, -0.11, 0.04, 0.055, 0.05, coat, skin: .fur)
    f.limb(0.03, 0.30, 0.03, 0.04, 0.055, 0.05, coat, skin: .fur)
    f.ellipse(-0.13, 0.035, 0.07, 0.04, light, skin: .fur)
    f.ellipse(0.01, 0.035, 0.07, 0.04, light, skin: .fur)
    f.polygon([(-0.22, 0.80), (-0.20, 1.02), (-0.05, 0.88)], coat, skin: .fur)
    f.polygon([(0.02, 0.88), (0.15, 1.02), (0.18, 0.80)], coat, skin: .fur)
    f.polygon([(-0.185, 0.83), (-0.175, 0.96), (-0.09, 0.88)], Vec3(0.7, 0.35, 0.33))
    f.polygon([(0.055, 0.88), (0.13, 0.96), (0.145, 0.83)], Vec3(0.7, 0.35, 0.33))
    f.ellipse(-0.02, 0.76, 0.21, 0.17, coat, skin: .fur)
    f.ellipse(-0.06, 0.70, 0.065, 0.05, light, skin: .fur)
    f.ellipse(0.02, 0.70, 0.065, 0.05, light, skin: .fur)
    for x in [Float(-0.10), 0.06] {
      f.ellipse(x, 0.79, 0.042, 0.048, Vec3(0.45, 0.65, 0.12), glow: Vec3(0.35, 0.5, 0.08))
      f.ellipse(x, 0.79, 0.016, 0.042, Vec3(0.01, 0.01, 0.01), bulge: 0)
      f.ellipse(x + 0.012, 0.81, 0.009, 0.011, Vec3(1, 1, 1), bulge: 0)
    }
    f.whiskers(-0.02, 0.70, from: 0.09, to: 0.27)
    f.polygon([(-0.045, 0.735), (0.005, 0.735), (-0.02, 0.708)], Vec3(0.7, 0.3, 0.28))
    return f
  }
}
