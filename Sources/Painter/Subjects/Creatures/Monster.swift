extension SubjectKind {
  /// A furry monster with a wide grin.
  static let monster = SubjectKind(
    "monster", "монстр", .creatures, words: "monster beast yeti bigfoot ogre troll demon 👹 👺 😈",
    russian: "монстр- чудовищ- йети тролл- тролль огр демон-", home: .ground, size: 0.44, metres: 2
  ) { colour, chance in
    let furs = [Vec3(0.05, 0.22, 0.62), Vec3(0.36, 0.08, 0.52), Vec3(0.10, 0.44, 0.10)]
    let fur = colour ?? chance.choice(1, of: furs)
    let spot = fur * 0.55
    let horn = Vec3(0.80, 0.68, 0.42)
    var f = Figure()
    f.both { f, side in
      f.curve(
        [(side * 0.18, 0.88), (side * 0.28, 0.98), (side * 0.25, 1.12)], [0.055, 0.042, 0.008],
        horn)
      f.limb(side * 0.14, 0.22, side * 0.15, 0.07, 0.115, 0.085, fur, skin: .fur)
      f.ellipse(side * 0.17, 0.045, 0.14, 0.055, fur * 0.8, skin: .fur)
      for toe in [Float(-0.07), 0, 0.07] {
        f.ellipse(side * 0.18 + toe, 0.025, 0.026, 0.026, horn)
      }
    }
    f.curve([(-0.28, 0.56), (-0.43, 0.40), (-0.40, 0.24)], [0.095, 0.085, 0.075], fur, skin: .fur)
    f.curve([(0.28, 0.56), (0.46, 0.60), (0.48, 0.80)], [0.095, 0.085, 0.078], fur, skin: .fur)
    for (x, y, dx, dy) in [
      (Float(-0.44), Float(0.17), Float(-0.02), Float(-0.05)), (-0.39, 0.16, 0, -0.05),
      (-0.35, 0.18, 0.02, -0.05), (0.43, 0.87, -0.02, 0.05), (0.48, 0.88, 0, 0.05),
      (0.53, 0.86, 0.02, 0.05),
    ] {
      f.limb(x, y, x + dx, y + dy, 0.022, 0.005, horn)
    }
    f.limb(0, 0.36, 0, 0.66, 0.33, 0.30, fur, skin: .fur)
    f.ellipse(0, 0.30, 0.20, 0.18, mix(fur, Vec3(0.9, 0.88, 0.85), 0.5), skin: .fur)
    for (x, y, r) in [
      (Float(-0.24), Float(0.46), Float(0.036)), (0.25, 0.38, 0.045), (0.24, 0.52, 0.028),
    ] {
      f.ellipse(x, y, r, r, spot, skin: .fur, bulge: 0)
    }
    f.both { f, side in
      f.ellipse(side * 0.115, 0.80, 0.105, 0.112, Vec3(0.92, 0.91, 0.88), bulge: 0.09)
      f.eye(side * 0.10, 0.795, 0.058, iris: Vec3(0.90, 0.55, 0.05))
    }
    f.blob(
      [(-0.20, 0.62), (0, 0.585), (0.20, 0.62), (0.14, 0.48), (0, 0.44), (-0.14, 0.48)],
      Vec3(0.20, 0.02, 0.04), bulge: 0.03)
    f.ellipse(0.02, 0.485, 0.085, 0.045, Vec3(0.82, 0.22, 0.26), bulge: 0.03)
    for x in [Float(-0.14), -0.05, 0.05, 0.14] {
      let y: Float = abs(x) > 0.1 ? 0.612 : 0.592
      f.polygon(
        [(x - 0.030, y), (x + 0.030, y), (x, y - 0.060)], Vec3(0.92, 0.90, 0.84), bulge: 0.01)
    }
    f.focus = Vec2(0, 0.70)
    f.focusRadius = 0.44
    return f
  }
}
