extension SubjectKind {
  /// A bat on the wing.
  static let bat = SubjectKind(
    "bat", "летучая мышь", .animals, words: "bat bats fruit_bat 🦇",
    russian: "летуч-_мыш- летуч-_мышь", home: .air, size: 0.26, metres: 0.5
  ) { colour, _ in
    let coat = colour ?? Vec3(0.070, 0.052, 0.062)
    let wing = coat * 1.6
    var f = Figure()
    f.both { f, side in
      f.polygon(
        [
          (side * 0.10, 0.60), (side * 0.26, 0.82), (side * 0.44, 0.90), (side * 0.70, 0.84),
          (side * 0.92, 0.62), (side * 0.96, 0.40), (side * 0.80, 0.50), (side * 0.66, 0.34),
          (side * 0.52, 0.46), (side * 0.36, 0.28), (side * 0.26, 0.42), (side * 0.10, 0.34),
        ], wing, skin: .cloth, bulge: 0.05)
      f.curve(
        [(side * 0.12, 0.56), (side * 0.42, 0.89), (side * 0.95, 0.42)], [0.018, 0.014, 0.005], coat
      )
      f.limb(side * 0.42, 0.88, side * 0.66, 0.35, 0.010, 0.005, coat)
      f.limb(side * 0.42, 0.88, side * 0.36, 0.30, 0.010, 0.005, coat)
    }
    f.ellipse(0, 0.46, 0.145, 0.185, coat, skin: .fur)
    f.ellipse(0, 0.42, 0.085, 0.11, coat * 2, skin: .fur)
    f.both { f, side in
      f.polygon([(side * 0.03, 0.74), (side * 0.13, 0.96), (side * 0.17, 0.68)], coat, skin: .fur)
      f.polygon(
        [(side * 0.06, 0.75), (side * 0.125, 0.88), (side * 0.145, 0.70)], Vec3(0.42, 0.22, 0.22))
    }
    f.ellipse(0, 0.66, 0.155, 0.140, coat, skin: .fur)
    f.both { f, side in
      f.ellipse(side * 0.065, 0.685, 0.045, 0.050, Vec3(0.88, 0.86, 0.70), bulge: 0)
      f.eye(side * 0.060, 0.682, 0.026)
      f.polygon(
        [(side * 0.015, 0.585), (side * 0.045, 0.585), (side * 0.030, 0.545)], Vec3(0.92, 0.92, 0.9)
      )
    }
    f.smile(0, 0.580, 0.06, 0.018, Vec3(0.02, 0.01, 0.01))
    f.focus = Vec2(0, 0.66)
    f.focusRadius = 0.32
    return f
  }
}
