extension SubjectKind {
  /// A little house in a tree, with a ladder.
  static let treehouse = SubjectKind(
    "treehouse", "домик на дереве", .buildings, words: "treehouse tree_house house_in_a_tree",
    russian: "домик_на_дереве дом_на_дереве", home: .ground, size: 0.66, metres: 9
  ) { colour, chance in
    let wall = colour ?? Vec3(0.40, 0.22, 0.10)
    let bark = Vec3(0.16, 0.10, 0.06)
    let leaf = Vec3(0.09, 0.24, 0.045)
    var f = Figure(seat: Vec2(0, 0.98))
    for (x, y, r) in [
      (Float(-0.30), Float(0.72), Float(0.22)), (0.32, 0.70, 0.23), (0.0, 0.86, 0.26),
      (-0.18, 0.86, 0.20), (0.20, 0.86, 0.20),
    ] {
      f.ellipse(x, y, r, r * 0.72, leaf * (0.8 + 0.4 * chance[UInt32(abs(x) * 100)]), skin: .leaves)
    }
    f.blob(
      [
        (-0.20, -0.01), (-0.11, 0.12), (-0.09, 0.44), (-0.22, 0.66), (-0.04, 0.52), (0.06, 0.70),
        (0.08, 0.48), (0.26, 0.66), (0.10, 0.40), (0.12, 0.12), (0.22, -0.01),
      ], bark, skin: .bark, bulge: 0.09)
    f.box(0, 0.385, 0.60, 0.035, wall * 0.6, skin: .planks)
    for x in [Float(-0.22), 0.22] { f.limb(x, 0.37, x * 0.3, 0.24, 0.012, 0.012, wall * 0.6) }
    f.box(0, 0.51, 0.42, 0.24, wall, skin: .planks, bulge: 0.02)
    f.polygon(
      [(-0.27, 0.62), (0, 0.80), (0.27, 0.62)], Vec3(0.42, 0.12, 0.06), skin: .straw, bulge: 0.04)
    f.arch(-0.09, 0.40, 0.10, 0.17, wall * 0.4, skin: .planks)
    f.window(0.09, 0.52, 0.09, 0.09, frame: Material.cream, cross: true)
    for x in [Float(-0.28), -0.14, 0, 0.14, 0.28] {
      f.limb(x, 0.40, x, 0.46, 0.006, 0.006, wall * 0.7)
    }
    f.limb(-0.29, 0.46, 0.29, 0.46, 0.007, 0.007, wall * 0.7)
    for x in [Float(-0.30), -0.22] {
      f.limb(x - 0.02, 0.0, x, 0.39, 0.008, 0.008, Material.paleWood)
    }
    for step in 0..<7 {
      let y = 0.04 + Float(step) * 0.052
      f.limb(-0.315, y, -0.235, y, 0.006, 0.006, Material.paleWood)
    }
    for (x, y, r) in [
      (Float(-0.40), Float(0.60), Float(0.13)), (0.40, 0.60, 0.14), (0.0, 0.90, 0.13),
    ] {
      f.ellipse(x, y, r, r * 0.75, leaf * 1.15, skin: .leaves)
    }
    return f
  }
}
