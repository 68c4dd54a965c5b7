extension SubjectKind {
  /// A maple in its autumn colours.
  static let maple = SubjectKind(
    "maple", "клён", .plants, words: "maple autumn_tree maple_tree 🍁_tree",
    russian: "клен- осенн-_дерев-", home: .ground, size: 0.56, metres: 14
  ) { colour, chance in
    let leaf = colour ?? chance.one(of: [Vec3(0.66, 0.13, 0.03), Vec3(0.78, 0.36, 0.04)], 1)
    let bark = Vec3(0.13, 0.085, 0.06)
    var f = Figure(seat: Vec2(0.1, 0.55))
    f.limb(0, -0.01, 0.0, 0.46, 0.058, 0.036, bark, skin: .bark)
    f.limb(-0.08, -0.01, 0, 0.09, 0.022, 0.045, bark, skin: .bark)
    f.limb(0.08, -0.01, 0, 0.09, 0.022, 0.045, bark, skin: .bark)
    f.limb(0, 0.32, -0.19, 0.56, 0.028, 0.012, bark, skin: .bark)
    f.limb(0, 0.34, 0.20, 0.58, 0.028, 0.012, bark, skin: .bark)
    f.ellipse(0, 0.64, 0.32, 0.26, leaf * 0.5, skin: .leaves)
    for index in 0..<12 {
      let n = UInt32(index)
      let turn = Float(index) / 12 + chance[n] * 0.06
      let reach = 0.20 + 0.08 * chance[n + 20]
      let tint = mix(leaf, Vec3(0.85, 0.50, 0.06), chance[n + 40] * 0.6)
      f.ellipse(
        cosTurns(turn) * reach * 1.15, 0.68 + sinTurns(turn) * reach * 0.95, 0.13, 0.11,
        tint * (0.7 + 0.25 * sinTurns(turn)), skin: .leaflets)
    }
    f.ellipse(0.0, 0.72, 0.19, 0.17, leaf * 1.1, skin: .leaflets)
    for index in 0..<14 {
      let n = UInt32(index) + 80
      f.ellipse(
        chance.about(0, 0.36, n), chance[n + 30] * 0.10 - 0.02, 0.022, 0.010,
        mix(leaf, Vec3(0.85, 0.55, 0.08), chance[n + 60]), bulge: 0)
    }
    return f
  }
}
