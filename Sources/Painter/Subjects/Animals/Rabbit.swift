extension SubjectKind {
  /// A rabbit with its ears up.
  static let rabbit = SubjectKind(
    "rabbit", "кролик", .animals, words: "rabbit bunny hare 🐇 🐰",
    russian: "кролик- заяц зайц- зайчик- зайка зайки зайчат- крольчат-",
    home: .ground, size: 0.22, metres: 0.35
  ) { colour, _ in
    let coat = colour ?? Vec3(0.60, 0.50, 0.40)
    let light = mix(coat, Vec3(0.95, 0.92, 0.9), 0.7)
    var f = Figure()
    f.ellipse(0.26, 0.14, 0.09, 0.09, light, skin: .fur)
    f.ellipse(0.05, 0.24, 0.25, 0.24, coat, skin: .fur)
    f.ellipse(-0.05, 0.24, 0.12, 0.17, light, skin: .fur)
    f.limb(-0.10, 0.78, -0.16, 1.10, 0.045, 0.055, coat, skin: .fur)
    f.limb(0.04, 0.78, 0.10, 1.10, 0.045, 0.055, coat, skin: .fur)
    f.limb(-0.11, 0.82, -0.155, 1.07, 0.018, 0.03, Vec3(0.8, 0.45, 0.42))
    f.limb(0.05, 0.82, 0.095, 1.07, 0.018, 0.03, Vec3(0.8, 0.45, 0.42))
    f.ellipse(-0.03, 0.60, 0.19, 0.18, coat, skin: .fur)
    f.ellipse(-0.08, 0.54, 0.065, 0.055, light, skin: .fur)
    f.ellipse(0.02, 0.54, 0.065, 0.055, light, skin: .fur)
    f.ellipse(-0.03, 0.575, 0.025, 0.02, Vec3(0.75, 0.32, 0.34))
    for x in [Float(-0.11), 0.05] {
      f.ellipse(x, 0.64, 0.032, 0.04, Vec3(0.03, 0.015, 0.01))
      f.ellipse(x + 0.01, 0.655, 0.01, 0.012, Vec3(1, 1, 1), bulge: 0)
    }
    f.ellipse(-0.12, 0.05, 0.10, 0.05, light, skin: .fur)
    f.ellipse(0.10, 0.05, 0.10, 0.05, light, skin: .fur)
    return f
  }
}
