extension SubjectKind {
  /// A broad old tree.
  static let tree = SubjectKind(
    "tree", "дерево", .plants, words: "tree oak linden elm 🌳",
    russian: "дерево дерева дереву деревом дереве деревья деревьев деревьями деревьях дуб- лип-",
    home: .ground, size: 0.55, metres: 14
  ) { colour, chance in
    let leaf = colour ?? Vec3(0.13, 0.24, 0.045)
    let bark = Vec3(0.16, 0.10, 0.06)
    var f = Figure(seat: Vec2(0.1, 0.55))
    f.limb(0, -0.01, 0.01, 0.46, 0.062, 0.038, bark, skin: .stone)
    f.limb(-0.09, -0.01, 0, 0.10, 0.025, 0.05, bark, skin: .stone)
    f.limb(0.09, -0.01, 0, 0.10, 0.025, 0.05, bark, skin: .stone)
    f.limb(0.01, 0.36, -0.20, 0.60, 0.030, 0.015, bark, skin: .stone)
    f.limb(0.01, 0.38, 0.21, 0.62, 0.030, 0.015, bark, skin: .stone)
    f.ellipse(0.0, 0.66, 0.36, 0.26, leaf * 0.65, skin: .leaves)
    for index in 0..<9 {
      let turn = Float(index) / 9 + chance[UInt32(index)] * 0.07
      let reach: Float = 0.22 + 0.07 * chance[UInt32(index) + 20]
      let x = cosTurns(turn) * reach * 1.25
      let y = 0.68 + sinTurns(turn) * reach * 0.80
      let tint = leaf * (0.75 + 0.5 * chance[UInt32(index) + 40])
      f.ellipse(x, y, 0.15, 0.125, tint, skin: .leaves)
    }
    f.ellipse(0.02, 0.72, 0.20, 0.17, leaf * 1.15, skin: .leaves)
    return f
  }
}
