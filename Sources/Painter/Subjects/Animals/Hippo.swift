extension SubjectKind {
  /// A hippopotamus.
  static let hippo = SubjectKind(
    "hippo", "бегемот", .animals, words: "hippo hippopotamus 🦛", russian: "бегемот- гиппопотам-",
    home: .ground, size: 0.36, metres: 1.5
  ) { colour, _ in
    let hide = colour ?? Vec3(0.27, 0.21, 0.23)
    let pink = mix(hide, Vec3(0.80, 0.46, 0.44), 0.5)
    var f = Heavies.body(hide)
    f.both { f, side in
      f.ellipse(-0.30 + side * 0.12, 0.76, 0.045, 0.050, hide)
      f.ellipse(-0.30 + side * 0.12, 0.76, 0.024, 0.028, pink, bulge: 0.01)
    }
    f.ellipse(-0.30, 0.62, 0.185, 0.165, hide)
    f.ellipse(-0.34, 0.47, 0.215, 0.135, mix(hide, pink, 0.35))
    f.curve([(-0.52, 0.44), (-0.34, 0.395), (-0.16, 0.44)], [0.007], hide * 0.3)
    f.both { f, side in
      f.ellipse(-0.34 + side * 0.095, 0.545, 0.032, 0.022, hide * 0.35, bulge: 0)
      f.eye(-0.30 + side * 0.095, 0.675, 0.028)
      f.box(-0.34 + side * 0.12, 0.41, 0.032, 0.045, Vec3(0.88, 0.86, 0.78), round: 0.01)
    }
    f.focus = Vec2(-0.32, 0.58)
    f.focusRadius = 0.36
    return f
  }

  /// A rhinoceros.
  static let rhino = SubjectKind(
    "rhino", "носорог", .animals, words: "rhino rhinoceros 🦏", russian: "носорог-",
    home: .ground, size: 0.38, metres: 1.7
  ) { colour, _ in
    let hide = colour ?? Vec3(0.29, 0.28, 0.27)
    let horn = Vec3(0.62, 0.56, 0.44)
    var f = Heavies.body(hide)
    f.polygon([(-0.26, 0.68), (-0.20, 0.86), (-0.12, 0.70)], hide * 0.85, bulge: 0.03)
    f.limb(-0.20, 0.60, -0.50, 0.44, 0.165, 0.100, hide)
    f.ellipse(-0.55, 0.42, 0.075, 0.080, hide * 0.92)
    f.polygon([(-0.27, 0.70), (-0.25, 0.85), (-0.17, 0.71)], hide, bulge: 0.03)
    f.polygon([(-0.60, 0.46), (-0.72, 0.76), (-0.47, 0.53)], horn, bulge: 0.05)
    f.polygon([(-0.46, 0.56), (-0.50, 0.70), (-0.37, 0.62)], horn * 0.85, bulge: 0.03)
    f.eye(-0.36, 0.585, 0.028)
    f.curve([(-0.60, 0.37), (-0.50, 0.345), (-0.42, 0.37)], [0.006], hide * 0.3)
    f.ellipse(-0.585, 0.43, 0.016, 0.012, hide * 0.3, bulge: 0)
    f.focus = Vec2(-0.42, 0.52)
    f.focusRadius = 0.34
    return f
  }
}

/// The body that heavy beasts share, without the head.
enum Heavies {
  static func body(_ hide: Vec3) -> Figure {
    var f = Figure()
    f.curve([(0.50, 0.52), (0.58, 0.44), (0.57, 0.34)], [0.020, 0.016, 0.010], hide * 0.8)
    for (x, shade) in [(Float(-0.10), Float(0.62)), (0.36, 0.62), (-0.20, 1), (0.26, 1)] {
      let lift: Float = shade < 1 ? 0.018 : 0
      f.limb(x, 0.34, x, 0.07 + lift, 0.112, 0.082, hide * shade)
      f.ellipse(x - 0.008, 0.045 + lift, 0.098, 0.046, hide * (shade * 0.9))
      for toe in [Float(-0.055), 0, 0.055] {
        f.ellipse(x + toe - 0.01, 0.022 + lift, 0.022, 0.020, mix(hide, Vec3(0.7, 0.66, 0.58), 0.6))
      }
    }
    f.limb(-0.10, 0.47, 0.26, 0.48, 0.255, 0.265, hide)
    f.seat = Vec2(0.12, 0.72)
    return f
  }
}
