extension SubjectKind {
  /// A cherry tree in blossom, petals falling.
  static let cherryTree = SubjectKind(
    "cherry blossom", "сакура", .plants,
    words:
      "cherry_blossom cherry_blossoms cherry_tree sakura blossoming_tree blooming_tree plum_tree",
    russian: "сакур- цветущ-_вишн- цветущ-_дерев- цветущ-_яблон- вишнев-_дерев-", home: .ground,
    size: 0.58, metres: 8
  ) { colour, chance in
    let bloom = colour ?? Vec3(0.78, 0.24, 0.38)
    let bark = Vec3(0.10, 0.06, 0.05)
    var f = Figure(seat: Vec2(0.1, 0.55))
    f.ellipse(0.02, 0.62, 0.42, 0.22, bloom * 0.5, skin: .leaflets)
    f.curve(
      [(-0.02, -0.01), (-0.06, 0.16), (0.03, 0.34), (-0.02, 0.56)], [0.066, 0.048, 0.040, 0.028],
      bark, skin: .bark)
    f.curve([(-0.11, -0.01), (-0.05, 0.05), (-0.04, 0.12)], [0.02, 0.03], bark, skin: .bark)
    f.curve([(0.10, -0.01), (0.02, 0.04), (-0.04, 0.12)], [0.02, 0.03], bark, skin: .bark)
    f.curve(
      [(-0.02, 0.26), (-0.18, 0.42), (-0.36, 0.50)], [0.034, 0.020, 0.008], bark, skin: .bark)
    f.curve([(0.02, 0.34), (0.20, 0.46), (0.38, 0.56)], [0.030, 0.018, 0.008], bark, skin: .bark)
    let clouds: [(Float, Float, Float)] = [
      (-0.38, 0.54, 0.15), (0.40, 0.58, 0.15), (-0.22, 0.66, 0.19), (0.24, 0.70, 0.19),
      (0, 0.76, 0.21),
      (-0.10, 0.58, 0.13), (0.14, 0.56, 0.12), (-0.02, 0.86, 0.14),
    ]
    for (index, cloud) in clouds.enumerated() {
      let n = UInt32(index)
      f.ellipse(
        cloud.0 + chance.about(0, 0.03, n), cloud.1, cloud.2, cloud.2 * 0.72,
        mix(bloom, Vec3(0.95, 0.75, 0.82), chance[n + 20] * 0.6), skin: .leaflets)
    }
    for index in 0..<26 {
      let n = UInt32(index) + 60
      let y = 0.52 + chance[n + 40] * 0.34
      let x = chance.about(0, y < 0.68 ? 0.40 : 0.74 - y * 0.6, n)
      f.ellipse(x, y, 0.014, 0.013, mix(bloom, Vec3(1, 0.9, 0.93), 0.6), bulge: 0.01)
    }
    for index in 0..<16 {
      let n = UInt32(index) + 140
      f.ellipse(
        chance.about(0, 0.50, n), chance[n + 30] * 0.42, 0.011, 0.006, bloom * 1.1, bulge: 0)
    }
    return f
  }
}
