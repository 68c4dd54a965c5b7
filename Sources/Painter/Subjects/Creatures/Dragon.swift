extension SubjectKind {
  /// A dragon breathing a small flame.
  static let dragon = SubjectKind(
    "dragon", "дракон", .creatures, words: "dragon wyvern drake 🐉 🐲",
    russian: "дракон- дракончик- змей_горыныч горыныч- змея_горыныча",
    home: .ground, size: 0.50, metres: 4
  ) { colour, chance in
    let hides = [Vec3(0.06, 0.30, 0.07), Vec3(0.50, 0.03, 0.025), Vec3(0.05, 0.14, 0.42)]
    let hide = colour ?? chance.choice(1, of: hides)
    let belly = mix(hide, Vec3(0.92, 0.72, 0.32), 0.75)
    let horn = Vec3(0.70, 0.58, 0.36)
    var f = Figure()
    drawWing(&f, hide, at: Vec2(0.02, 0.52), scale: 0.85, shade: 0.6)
    f.curve(
      [(0.20, 0.16), (0.46, 0.08), (0.66, 0.16), (0.68, 0.36)], [0.13, 0.085, 0.055, 0.022], hide,
      skin: .scales)
    f.polygon([(0.62, 0.34), (0.68, 0.50), (0.76, 0.36), (0.69, 0.38)], hide * 1.4, bulge: 0.03)
    for (x, y) in [(Float(0.30), Float(0.26)), (0.42, 0.19), (0.54, 0.175)] {
      f.polygon(
        [(x - 0.04, y - 0.03), (x + 0.03, y + 0.065), (x + 0.05, y - 0.035)], horn, bulge: 0.02)
    }
    f.ellipse(0.26, 0.06, 0.10, 0.05, hide * 0.7)
    f.ellipse(0.10, 0.34, 0.24, 0.25, hide, skin: .scales)
    drawNeck(&f, hide, belly, horn)
    f.limb(0.16, 0.24, 0.14, 0.06, 0.13, 0.065, hide, skin: .scales)
    f.limb(-0.10, 0.40, -0.14, 0.06, 0.085, 0.060, hide, skin: .scales)
    for x in [Float(0.10), -0.18] {
      f.ellipse(x, 0.045, 0.105, 0.048, hide, skin: .scales)
      for claw in [Float(-0.08), -0.03, 0.02] {
        f.limb(x + claw, 0.04, x + claw - 0.03, 0.012, 0.018, 0.004, horn)
      }
    }
    drawHead(&f, hide, belly, horn)
    drawWing(&f, hide, at: Vec2(0.10, 0.50), scale: 1, shade: 1)
    f.seat = Vec2(0.12, 0.58)
    return f
  }

  /// A dragon on the wing.
  static let flyingDragon = SubjectKind(
    "flying dragon", "летящий дракон", .creatures,
    words: "flying_dragon dragon_flying dragon_in_flight dragon_soaring dragon_flies",
    russian: """
      летящ-_дракон- дракон-_летит дракон-_летят дракон-_летящ- дракон-_парит дракон-_летает
      """, home: .air, size: 0.42, metres: 8
  ) { colour, chance in
    let hides = [Vec3(0.06, 0.30, 0.07), Vec3(0.50, 0.03, 0.025), Vec3(0.05, 0.14, 0.42)]
    let hide = colour ?? chance.choice(1, of: hides)
    let belly = mix(hide, Vec3(0.92, 0.72, 0.32), 0.75)
    let horn = Vec3(0.70, 0.58, 0.36)
    var f = Figure()
    drawWing(&f, hide, at: Vec2(-0.10, 0.46), scale: 0.95, shade: 0.6)
    f.curve(
      [(0.14, 0.38), (0.42, 0.28), (0.66, 0.36), (0.88, 0.30)], [0.13, 0.080, 0.045, 0.016], hide,
      skin: .scales)
    f.polygon([(0.84, 0.31), (0.92, 0.42), (1.06, 0.24), (0.90, 0.23)], hide * 1.4, bulge: 0.03)
    for (x, y) in [(Float(0.30), Float(0.40)), (0.44, 0.35), (0.57, 0.385)] {
      f.polygon([(x - 0.04, y - 0.03), (x + 0.03, y + 0.06), (x + 0.05, y - 0.035)], horn)
    }
    for (x, y) in [(Float(0.16), Float(0.30)), (-0.14, 0.34)] {
      f.limb(x, y, x + 0.16, y - 0.12, 0.085, 0.040, hide * 0.85, skin: .scales)
      f.ellipse(x + 0.20, y - 0.14, 0.060, 0.030, hide * 0.85, skin: .scales)
      for claw in [Float(0.0), 0.035, 0.07] {
        f.limb(x + 0.18 + claw, y - 0.15, x + 0.20 + claw, y - 0.19, 0.014, 0.003, horn)
      }
    }
    f.curve(
      [(0.22, 0.38), (-0.04, 0.40), (-0.26, 0.48), (-0.42, 0.62)], [0.12, 0.165, 0.120, 0.085],
      hide, skin: .scales)
    f.curve(
      [(0.16, 0.30), (-0.06, 0.29), (-0.28, 0.40), (-0.43, 0.55)], [0.05, 0.075, 0.060, 0.040],
      belly)
    var head = Figure()
    drawHead(&head, hide, belly, horn)
    f.put(head, -0.32, -0.25, scale: 1)
    drawWing(&f, hide, at: Vec2(0.0, 0.48), scale: 1.05, shade: 1)
    f.focus = head.focus + Vec2(-0.32, -0.25)
    f.focusRadius = 0.36
    f.seat = Vec2(0.05, 0.52)
    return f
  }

  private static func drawWing(
    _ f: inout Figure, _ hide: Vec3, at p: Vec2, scale: Float, shade: Float
  ) {
    func place(_ x: Float, _ y: Float) -> (Float, Float) { (p.x + x * scale, p.y + y * scale) }
    f.polygon(
      [
        place(0, 0), place(0.02, 0.26), place(0.16, 0.54), place(0.40, 0.52), place(0.62, 0.34),
        place(0.47, 0.28), place(0.46, 0.14), place(0.32, 0.16), place(0.24, 0.02),
        place(0.12, 0.06),
      ], mix(hide, Vec3(0.85, 0.42, 0.10), 0.45) * shade, bulge: 0.05)
    let bone = hide * (0.85 * shade)
    f.curve([place(0, 0), place(0.03, 0.28), place(0.16, 0.55)], [0.036, 0.030, 0.020], bone)
    for tip in [place(0.61, 0.34), place(0.46, 0.15), place(0.25, 0.03)] {
      let from = place(0.15, 0.53)
      f.limb(from.0, from.1, tip.0, tip.1, 0.016, 0.005, bone)
    }
    let claw = place(0.17, 0.62)
    let root = place(0.15, 0.54)
    f.limb(root.0, root.1, claw.0, claw.1, 0.018, 0.004, Vec3(0.70, 0.58, 0.36) * shade)
  }

  private static func drawNeck(_ f: inout Figure, _ hide: Vec3, _ belly: Vec3, _ horn: Vec3) {
    for (x, y) in [(Float(0.04), Float(0.60)), (-0.01, 0.71), (-0.035, 0.82)] {
      f.polygon(
        [(x - 0.03, y - 0.05), (x + 0.085, y + 0.035), (x - 0.02, y + 0.06)], horn, bulge: 0.02)
    }
    f.curve(
      [(0.02, 0.36), (-0.10, 0.56), (-0.12, 0.72), (-0.14, 0.88)], [0.19, 0.125, 0.088, 0.085],
      hide, skin: .scales)
    f.curve(
      [(-0.04, 0.22), (-0.12, 0.40), (-0.17, 0.58), (-0.17, 0.74)], [0.10, 0.095, 0.062, 0.040],
      belly)
    for (x, y, w) in [
      (Float(-0.09), Float(0.30), Float(0.085)), (-0.125, 0.39, 0.085), (-0.155, 0.48, 0.072),
      (-0.17, 0.57, 0.056), (-0.175, 0.65, 0.045),
    ] {
      f.limb(x - w * 0.9, y, x + w * 0.8, y - 0.012, 0.005, 0.004, belly * 0.5)
    }
  }

  private static func drawHead(_ f: inout Figure, _ hide: Vec3, _ belly: Vec3, _ horn: Vec3) {
    let flame = Vec3(0.95, 0.30, 0.02)
    f.curve(
      [(-0.44, 0.83), (-0.58, 0.79), (-0.72, 0.85)], [0.030, 0.075, 0.012], flame,
      glow: Vec3(1.0, 0.25, 0.02))
    f.curve(
      [(-0.44, 0.83), (-0.55, 0.80), (-0.63, 0.83)], [0.018, 0.040, 0.008], Vec3(1, 0.80, 0.15),
      glow: Vec3(1.0, 0.75, 0.15))
    f.curve([(-0.08, 0.98), (0.02, 1.04), (0.08, 1.14)], [0.034, 0.026, 0.005], horn * 0.8)
    f.polygon([(-0.04, 0.92), (0.09, 0.93), (-0.03, 0.83)], hide * 1.3, bulge: 0.03)
    f.limb(-0.18, 0.84, -0.40, 0.805, 0.062, 0.038, belly)
    f.ellipse(-0.15, 0.92, 0.125, 0.115, hide, skin: .scales)
    f.limb(-0.20, 0.91, -0.41, 0.875, 0.085, 0.055, hide, skin: .scales)
    for x in [Float(-0.40), -0.34, -0.28] {
      f.polygon(
        [(x - 0.015, 0.848), (x + 0.015, 0.848), (x, 0.815)], Vec3(0.92, 0.90, 0.84), bulge: 0)
    }
    f.ellipse(-0.435, 0.90, 0.014, 0.012, hide * 0.25, bulge: 0)
    f.curve([(-0.15, 1.0), (-0.07, 1.08), (-0.03, 1.19)], [0.036, 0.028, 0.005], horn)
    f.ellipse(-0.205, 0.965, 0.052, 0.055, hide)
    f.eye(-0.21, 0.965, 0.038, iris: Vec3(0.92, 0.66, 0.05), slit: true)
    f.limb(-0.265, 1.0, -0.165, 1.015, 0.014, 0.010, hide * 0.7)
    f.focus = Vec2(-0.22, 0.90)
    f.focusRadius = 0.36
  }
}
