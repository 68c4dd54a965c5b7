extension SubjectKind {
  /// A clump of bamboo.
  static let bamboo = SubjectKind(
    "bamboo", "бамбук", .plants, words: "bamboo 🎋", russian: "бамбук- бамбуков-", home: .ground,
    size: 0.62, metres: 8
  ) { colour, chance in
    let green = colour ?? Vec3(0.22, 0.40, 0.07)
    var f = Figure(seat: Vec2(0, 0.9))
    for stem in 0..<7 {
      let n = UInt32(stem) * 9
      let x = (Float(stem) - 3) * 0.095 + chance.about(0, 0.02, n)
      let high = 0.82 + 0.30 * chance[n + 1]
      let lean = chance.about(0, 0.04, n + 2)
      let tint = green * (0.65 + 0.5 * chance[n + 3])
      f.limb(x, 0, x + lean, high, 0.023, 0.014, tint)
      for node in 1..<8 {
        let t = Float(node) / 8
        f.box(x + lean * t, high * t, 0.050 - 0.018 * t, 0.010, tint * 0.5, round: 0.004)
      }
      for spray in 0..<4 {
        let t = 0.42 + Float(spray) * 0.17
        let at = (x + lean * t, high * t)
        let side: Float = (spray + stem) % 2 == 0 ? 1 : -1
        for blade in 0..<3 {
          let turn = -0.04 + Float(blade) * 0.07
          let long: Float = 0.13
          let tip = (at.0 + side * cosTurns(turn) * long, at.1 + sinTurns(turn - 0.08) * long)
          let middle = ((at.0 + tip.0) / 2, (at.1 + tip.1) / 2 + 0.016)
          f.curve([at, middle, tip], [0.003, 0.013, 0.001], tint * (0.8 + 0.25 * Float(blade)))
        }
      }
    }
    return f
  }
}
