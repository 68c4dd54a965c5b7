extension SubjectKind {
  /// A mouse with large ears.
  static let mouse = SubjectKind(
    "mouse", "мышь", .animals, words: "mouse mice rat 🐁 🐭 🐀",
    russian: "мышь мыши мышей мышью мышк- мышонок мышонк- мышат- крыс-", home: .ground, size: 0.20,
    metres: 0.09
  ) { colour, chance in
    let coat = colour ?? chance.choice(1, of: [Vec3(0.25, 0.24, 0.25), Vec3(0.30, 0.17, 0.085)])
    let light = mix(coat, Vec3(0.88, 0.84, 0.8), 0.65)
    let pink = Vec3(0.85, 0.45, 0.44)
    var f = Figure()
    f.curve(
      [(0.18, 0.06), (0.42, 0.04), (0.52, 0.20), (0.62, 0.40)], [0.022, 0.018, 0.014, 0.005], pink)
    f.ellipse(0, 0.26, 0.24, 0.26, coat, skin: .fur)
    f.ellipse(0, 0.24, 0.15, 0.20, light, skin: .fur)
    f.both { f, side in
      f.ellipse(side * 0.14, 0.03, 0.10, 0.036, pink)
      f.limb(side * 0.15, 0.38, side * 0.07, 0.30, 0.05, 0.038, coat, skin: .fur)
      f.ellipse(side * 0.055, 0.29, 0.032, 0.028, pink)
      f.ellipse(side * 0.21, 0.83, 0.155, 0.155, coat, skin: .fur)
      f.ellipse(side * 0.21, 0.825, 0.105, 0.105, pink, bulge: 0.05)
    }
    f.ellipse(0, 0.62, 0.21, 0.19, coat, skin: .fur)
    f.ellipse(0, 0.54, 0.10, 0.075, light, skin: .fur)
    f.both { f, side in f.eye(side * 0.085, 0.65, 0.038) }
    f.whiskers(0, 0.55, from: 0.06, to: 0.24)
    f.ellipse(0, 0.575, 0.034, 0.027, Vec3(0.85, 0.30, 0.34))
    f.smile(0, 0.505, 0.03, 0.012)
    f.focus = Vec2(0, 0.66)
    f.focusRadius = 0.40
    return f
  }

  /// A plump hamster with a seed.
  static let hamster = SubjectKind(
    "hamster", "хомяк", .animals, words: "hamster guinea_pig gerbil 🐹",
    russian: "хомяк- хомячок хомячк- морск-_свинк-", home: .ground, size: 0.20, metres: 0.1
  ) { colour, chance in
    let coat = colour ?? chance.choice(1, of: [Vec3(0.56, 0.25, 0.06), Vec3(0.50, 0.34, 0.19)])
    let light = mix(coat, Vec3(0.9, 0.86, 0.8), 0.8)
    let pink = Vec3(0.85, 0.47, 0.44)
    var f = Figure()
    f.both { f, side in
      f.ellipse(side * 0.23, 0.88, 0.085, 0.085, coat, skin: .fur)
      f.ellipse(side * 0.23, 0.875, 0.052, 0.052, pink, bulge: 0.03)
    }
    f.ellipse(0, 0.36, 0.36, 0.36, coat, skin: .fur)
    f.ellipse(0, 0.30, 0.25, 0.27, light, skin: .fur)
    f.ellipse(0, 0.66, 0.31, 0.27, coat, skin: .fur)
    f.both { f, side in
      f.ellipse(side * 0.15, 0.56, 0.15, 0.13, light, skin: .fur, bulge: 0.2)
      f.ellipse(side * 0.16, 0.03, 0.10, 0.036, pink)
      f.ellipse(side * 0.07, 0.36, 0.045, 0.042, pink)
      f.eye(side * 0.13, 0.72, 0.042)
    }
    f.ellipse(0, 0.385, 0.035, 0.06, Vec3(0.16, 0.13, 0.11))
    f.ellipse(0, 0.64, 0.034, 0.025, Vec3(0.80, 0.32, 0.32))
    f.smile(-0.028, 0.585, 0.028, 0.016)
    f.smile(0.028, 0.585, 0.028, 0.016)
    f.whiskers(0, 0.60, from: 0.14, to: 0.36)
    f.focus = Vec2(0, 0.64)
    f.focusRadius = 0.42
    return f
  }
}
