extension SubjectKind {
  /// A hen.
  static let chicken = SubjectKind(
    "chicken", "курица", .animals, words: "chicken hen turkey 🐔",
    russian: "куриц- курочк- курочек куры кур индюк- наседк-",
    home: .ground, size: 0.26, metres: 0.45
  ) { colour, chance in
    let coat = colour ?? chance.choice(1, of: [Vec3(0.80, 0.76, 0.68), Vec3(0.38, 0.13, 0.03)])
    return Fowl(coat: coat, tail: coat * 0.8, comb: 0.8).figure()
  }

  /// A cock with a full tail.
  static let rooster = SubjectKind(
    "rooster", "петух", .animals, words: "rooster cockerel 🐓", russian: "петух- петушок петушк-",
    home: .ground, size: 0.30, metres: 0.6
  ) { colour, _ in
    var fowl = Fowl(
      coat: colour ?? Vec3(0.50, 0.13, 0.02), tail: Vec3(0.01, 0.10, 0.075), comb: 1.25)
    fowl.crowing = true
    return fowl.figure()
  }

  /// A yellow chick.
  static let chick = SubjectKind(
    "chick", "цыплёнок", .animals, words: "chick baby_chick duckling 🐥 🐤 🐣",
    russian: "цыпленок цыпленк- цыплят- утенок утенк-",
    home: .ground, size: 0.18, metres: 0.12
  ) { colour, _ in
    let down = colour ?? Vec3(0.90, 0.60, 0.05)
    let orange = Vec3(0.88, 0.32, 0.03)
    var f = Figure()
    f.both { f, side in
      f.limb(side * 0.10, 0.16, side * 0.11, 0.04, 0.02, 0.02, orange)
      f.ellipse(side * 0.12, 0.025, 0.08, 0.026, orange)
    }
    f.ellipse(0, 0.38, 0.32, 0.30, down, skin: .fur)
    f.both { f, side in
      f.limb(side * 0.28, 0.46, side * 0.38, 0.30, 0.075, 0.035, down * 0.85, skin: .fur)
    }
    f.limb(0.0, 0.94, 0.04, 1.03, 0.022, 0.008, down, skin: .fur)
    f.ellipse(0, 0.70, 0.26, 0.25, down, skin: .fur)
    f.both { f, side in
      f.eye(side * 0.115, 0.745, 0.038)
      f.ellipse(side * 0.17, 0.65, 0.035, 0.024, Vec3(0.95, 0.40, 0.22), bulge: 0.02)
    }
    f.polygon([(-0.055, 0.69), (0, 0.715), (0.055, 0.69), (0, 0.62)], orange, bulge: 0.03)
    f.focus = Vec2(0, 0.70)
    f.focusRadius = 0.36
    return f
  }
}

/// A hen's or a cock's figure.
struct Fowl {
  var coat: Vec3
  var tail: Vec3
  /// How large comb and wattles are.
  var comb: Float
  var crowing = false

  func figure() -> Figure {
    let red = Vec3(0.70, 0.02, 0.02)
    let yellow = Vec3(0.85, 0.46, 0.04)
    var f = Figure()
    if crowing {
      for (x, y) in [(Float(0.66), Float(0.62)), (0.68, 0.78), (0.60, 0.92), (0.48, 0.98)] {
        f.curve(
          [(0.22, 0.46), (x - 0.14, y + 0.04), (x, y - 0.16)], [0.06, 0.05, 0.012],
          tail * (0.7 + y * 0.5), skin: .feathers)
      }
    } else {
      f.polygon(
        [(0.16, 0.46), (0.44, 0.72), (0.50, 0.62), (0.53, 0.52), (0.50, 0.42), (0.22, 0.28)], tail,
        skin: .feathers, bulge: 0.06)
    }
    for (x, shade) in [(Float(-0.04), Float(0.65)), (0.09, 1)] {
      f.limb(x, 0.22, x, 0.03, 0.022, 0.018, yellow * shade)
      for toe in [Float(-0.085), -0.02, 0.045] {
        f.limb(x, 0.03, x + toe, 0.012, 0.014, 0.008, yellow * shade)
      }
    }
    f.limb(-0.08, 0.40, 0.17, 0.42, 0.235, 0.175, coat, skin: .feathers)
    for (x, y) in [(Float(-0.30), Float(1.0)), (-0.22, 1.03), (-0.14, 1.0)] {
      f.ellipse(x, 0.865 + (y - 0.86) * 0.45, 0.052 * comb, 0.06 * comb, red)
    }
    f.limb(
      -0.14, 0.50, -0.22, 0.80, 0.17, 0.115, crowing ? coat * Vec3(1.4, 2.2, 1.6) : coat,
      skin: .feathers)
    f.ellipse(-0.30, 0.70, 0.034 * comb, 0.06 * comb, red)
    f.polygon([(-0.31, 0.84), (-0.44, 0.785), (-0.31, 0.755)], yellow, bulge: 0.03)
    f.ellipse(-0.255, 0.815, 0.045, 0.045, red, bulge: 0.02)
    f.eye(-0.255, 0.825, 0.026, iris: Vec3(0.90, 0.60, 0.10))
    f.blob(
      [(-0.06, 0.50), (0.14, 0.54), (0.36, 0.46), (0.18, 0.30), (0.0, 0.32)], tail * 1.05,
      skin: .feathers, bulge: 0.06)
    f.focus = Vec2(-0.24, 0.80)
    f.focusRadius = 0.32
    f.seat = Vec2(0.1, 0.6)
    return f
  }
}
