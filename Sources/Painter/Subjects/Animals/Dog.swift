extension SubjectKind {
  /// A dog sitting, ears down, tongue out.
  static let dog = SubjectKind(
    "dog", "собака", .animals,
    words: """
      dog puppy corgi husky retriever doggy labrador poodle bulldog dachshund beagle pug \
      dalmatian golden_retriever german_shepherd shiba_inu chihuahua terrier 🐕 🐶
      """,
    russian: """
      собак- собач- пес пса щенок щенк- щенят- песик- корги хаски лабрадор- \
      пудел- такса таксу мопс- овчарк- шпиц-
      """, home: .ground, size: 0.27, metres: 0.6
  ) { colour, chance in
    let coats = [Vec3(0.60, 0.34, 0.12), Vec3(0.30, 0.17, 0.08), Vec3(0.75, 0.68, 0.55)]
    let coat = colour ?? coats[min(wholePart(chance[1] * 3), 2)]
    let light = mix(coat, Vec3(0.9, 0.86, 0.8), 0.65)
    let dark = coat * 0.55
    var f = Figure()
    f.limb(0.24, 0.12, 0.44, 0.30, 0.05, 0.035, coat, skin: .fur)
    f.ellipse(0.06, 0.27, 0.24, 0.27, coat, skin: .fur)
    f.ellipse(0.0, 0.45, 0.18, 0.24, coat, skin: .fur)
    f.ellipse(-0.02, 0.38, 0.11, 0.20, light, skin: .fur)
    f.ellipse(0.22, 0.11, 0.13, 0.11, coat, skin: .fur)
    f.limb(-0.10, 0.32, -0.11, 0.05, 0.065, 0.058, coat, skin: .fur)
    f.limb(0.07, 0.32, 0.07, 0.05, 0.065, 0.058, coat, skin: .fur)
    f.ellipse(-0.13, 0.04, 0.08, 0.042, light, skin: .fur)
    f.ellipse(0.05, 0.04, 0.08, 0.042, light, skin: .fur)
    f.ellipse(-0.02, 0.80, 0.20, 0.19, coat, skin: .fur)
    f.limb(-0.18, 0.90, -0.25, 0.70, 0.055, 0.075, dark, skin: .fur)
    f.limb(0.14, 0.90, 0.21, 0.70, 0.055, 0.075, dark, skin: .fur)
    f.ellipse(-0.02, 0.72, 0.115, 0.095, light, skin: .fur)
    f.limb(-0.02, 0.655, -0.02, 0.60, 0.035, 0.035, Vec3(0.8, 0.22, 0.25))
    f.ellipse(-0.02, 0.665, 0.07, 0.03, light, skin: .fur)
    f.ellipse(-0.02, 0.765, 0.045, 0.034, Vec3(0.03, 0.025, 0.025))
    for x in [Float(-0.10), 0.06] {
      f.ellipse(x, 0.845, 0.03, 0.036, Vec3(0.04, 0.02, 0.01))
      f.ellipse(x + 0.009, 0.857, 0.009, 0.01, Vec3(1, 1, 1), bulge: 0)
    }
    f.box(0.0, 0.60, 0.24, 0.035, Vec3(0.7, 0.05, 0.05), round: 0.015)
    return f
  }
}
