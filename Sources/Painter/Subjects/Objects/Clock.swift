extension SubjectKind {
  /// An alarm clock with two bells.
  static let clock = SubjectKind(
    "clock", "часы", .objects, words: "clock alarm_clock grandfather_clock ⏰ 🕰",
    russian: "часы часов часами будильник-",
    home: .table, size: 0.46, metres: 0.2
  ) { colour, chance in
    let body = colour ?? chance.one(of: [Vec3(0.66, 0.07, 0.05), Vec3(0.08, 0.36, 0.40)], 1)
    var f = Figure(seat: Vec2(0, 0.95))
    f.both { f, side in
      f.limb(side * 0.22, 0.16, side * 0.32, 0.02, 0.035, 0.028, Material.iron * 1.6, skin: .metal)
      f.limb(side * 0.18, 0.76, side * 0.24, 0.86, 0.016, 0.016, Material.steel, skin: .metal)
      f.ellipse(side * 0.26, 0.90, 0.155, 0.125, Material.gold, skin: .metal)
      f.box(
        side * 0.235, 0.845, 0.34, 0.09, Material.gold * 0.75, round: 0.02,
        skin: .metal, tilt: -side * 0.075)
    }
    f.limb(0, 0.84, 0, 0.96, 0.016, 0.016, Material.steel, skin: .metal)
    f.ellipse(0, 0.97, 0.045, 0.040, Material.steel, skin: .metal)
    f.ellipse(0, 0.45, 0.42, 0.42, body, skin: .metal, bulge: 0.10)
    f.ellipse(0, 0.45, 0.345, 0.345, Material.gold * 0.8, skin: .metal, bulge: 0.02)
    f.ellipse(
      0, 0.45, 0.325, 0.325, Vec3(0.82, 0.79, 0.70), bulge: 0.02, glow: Vec3(0.12, 0.11, 0.08))
    for hour in 0..<12 {
      let turn = Float(hour) / 12
      let out = Vec2(cosTurns(turn), sinTurns(turn))
      let inner: Float = hour % 3 == 0 ? 0.235 : 0.262
      f.limb(
        out.x * inner, 0.45 + out.y * inner, out.x * 0.29, 0.45 + out.y * 0.29,
        hour % 3 == 0 ? 0.013 : 0.007, hour % 3 == 0 ? 0.013 : 0.007, Material.iron)
    }
    f.limb(0, 0.45, -0.115, 0.545, 0.016, 0.009, Material.iron)
    f.limb(0, 0.45, 0.13, 0.66, 0.012, 0.006, Material.iron)
    f.limb(0, 0.45, 0.02, 0.25, 0.005, 0.004, Material.red)
    f.ellipse(0, 0.45, 0.025, 0.025, Material.gold, skin: .metal)
    f.polygon(
      [(-0.24, 0.58), (-0.10, 0.74), (-0.03, 0.75), (-0.20, 0.54)], Vec3(1, 1, 1), skin: .clear,
      bulge: 0)
    return f
  }
}
