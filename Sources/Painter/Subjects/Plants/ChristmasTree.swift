extension SubjectKind {
  /// A fir hung with lights, a star on top.
  static let christmasTree = SubjectKind(
    "christmas tree", "новогодняя ёлка", .plants,
    words: "christmas_tree xmas_tree christmas xmas 🎄",
    russian: "новогодн-_елк- рождественск-_елк- новогодн- рождеств-", home: .ground, size: 0.58,
    metres: 3
  ) { colour, chance in
    var f = fir(colour, chance)
    let lamps = [
      Vec3(1.0, 0.20, 0.10), Vec3(1.0, 0.72, 0.18), Vec3(0.20, 0.55, 1.0), Vec3(0.95, 0.25, 0.65),
    ]
    for index in 0..<34 {
      let n = UInt32(index)
      let t = (Float(index) + 0.5) / 34
      let wide = 0.27 * (1 - t) + 0.01
      let x = (chance[n + 100] * 2 - 1) * wide
      let lamp = lamps[index % lamps.count]
      f.ellipse(x, 0.14 + t * 0.80, 0.013, 0.015, lamp * 0.8, glow: lamp * 2.4)
    }
    let gold = Vec3(1.0, 0.75, 0.20)
    let points: [(Float, Float)] = (0..<10).map { index in
      let reach: Float = index % 2 == 0 ? 0.075 : 0.032
      let turn = 0.25 + Float(index) / 10
      return (cosTurns(turn) * reach, 1.10 + sinTurns(turn) * reach)
    }
    f.polygon(points, gold * 0.8, bulge: 0.03, glow: gold * 2.2)
    return f
  }
}
