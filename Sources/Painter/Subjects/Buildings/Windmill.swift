extension SubjectKind {
  /// A Dutch windmill.
  static let windmill = SubjectKind(
    "windmill", "мельница", .buildings, words: "windmill mill wind_mill",
    russian: "мельниц- ветрян-_мельниц-", home: .ground, size: 0.56, metres: 18
  ) { colour, chance in
    let wall =
      colour ?? chance.one(of: [Material.cream, Material.brick, Vec3(0.24, 0.28, 0.22)], 1)
    let wood = Vec3(0.20, 0.11, 0.06)
    var f = Figure(seat: Vec2(0.1, 0.85))
    f.turned([(0.25, 0), (0.19, 0.36), (0.14, 0.70)], wall, skin: .bricks)
    f.even(
      [(0.16, 0.685), (0.155, 0.76), (0.09, 0.84), (0, 0.865)], wood * 1.6, rounded: true,
      skin: .scales, bulge: 0.1)
    f.box(0, 0.34, 0.50, 0.022, wood, bulge: 0.01)
    for x in [Float(-0.22), -0.11, 0, 0.11, 0.22] { f.box(x, 0.375, 0.012, 0.06, wood) }
    f.box(0, 0.405, 0.47, 0.014, wood)
    f.arch(0, 0, 0.13, 0.22, Material.white * 0.8)
    f.arch(0, 0, 0.10, 0.19, Vec3(0.12, 0.24, 0.16), skin: .planks)
    for (x, y) in [(Float(-0.12), Float(0.19)), (0.13, 0.19), (0.0, 0.49), (0.0, 0.61)] {
      f.window(x, y, 0.055, 0.07, frame: Material.white * 0.85, cross: true)
    }
    let turn = chance[3] * 0.14 + 0.06
    let hub = Vec2(0, 0.745)
    for sail in 0..<4 {
      let angle = turn + Float(sail) / 4
      let out = Vec2(cosTurns(angle), sinTurns(angle))
      let side = Vec2(-out.y, out.x)
      func at(_ along: Float, _ across: Float) -> (Float, Float) {
        (hub.x + out.x * along + side.x * across, hub.y + out.y * along + side.y * across)
      }
      f.polygon(
        [at(0.10, 0.012), at(0.10, 0.105), at(0.46, 0.115), at(0.46, 0.012)],
        Vec3(0.84, 0.80, 0.70), skin: .cloth, bulge: 0.03)
      for step in 0..<6 {
        let along = 0.10 + Float(step) * 0.072
        let a = at(along, -0.015)
        let b = at(along, 0.115)
        f.limb(a.0, a.1, b.0, b.1, 0.005, 0.005, wood)
      }
      let a = at(0, 0)
      let b = at(0.48, 0)
      f.limb(a.0, a.1, b.0, b.1, 0.014, 0.009, wood)
      let c = at(0.10, 0.11)
      let d = at(0.46, 0.115)
      f.limb(c.0, c.1, d.0, d.1, 0.005, 0.005, wood)
    }
    f.ellipse(hub.x, hub.y, 0.035, 0.035, wood * 1.4)
    return f
  }
}
