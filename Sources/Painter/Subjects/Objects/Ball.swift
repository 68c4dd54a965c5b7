extension SubjectKind {
  /// A football.
  static let ball = SubjectKind(
    "ball", "мяч", .objects, words: "ball football soccer_ball soccer ⚽",
    russian: "мяч мяч- мячик- футбол-", home: .ground, size: 0.34,
    metres: 0.22
  ) { colour, _ in
    let dark = colour ?? Vec3(0.03, 0.03, 0.035)
    let white = Vec3(0.76, 0.76, 0.75)
    var f = Figure(seat: Vec2(0, 0.84))
    f.ellipse(0, 0.42, 0.42, 0.42, white, bulge: 0.40)
    func patch(_ x: Float, _ y: Float, _ r: Float, _ turn: Float, _ squash: Vec2) {
      let points: [(Float, Float)] = (0..<5).map { corner in
        let angle = turn + Float(corner) / 5
        return (x + cosTurns(angle) * r * squash.x, 0.42 + y + sinTurns(angle) * r * squash.y)
      }
      f.polygon(points, dark, bulge: 0.01)
    }
    patch(0, 0.02, 0.135, 0.25, Vec2(1, 1))
    for index in 0..<5 {
      let turn = 0.25 + Float(index) / 5
      let out = Vec2(cosTurns(turn), sinTurns(turn))
      f.limb(
        out.x * 0.13, 0.44 + out.y * 0.13, out.x * 0.25, 0.43 + out.y * 0.25, 0.006, 0.006,
        white * 0.35, bulge: 0)
      let near = turn + 0.1
      for bend in [Float(-0.035), 0.035] {
        f.limb(
          out.x * 0.25, 0.43 + out.y * 0.25, cosTurns(turn + bend * 1.6) * 0.345,
          0.425 + sinTurns(turn + bend * 1.6) * 0.345, 0.006, 0.006,
          white * 0.35, bulge: 0)
      }
      let rim = Vec2(cosTurns(near), sinTurns(near)) * 0.355
      var half: [(Float, Float)] = []
      for corner in 0..<5 {
        let angle = near + Float(corner) / 5
        let spot = rim + Vec2(cosTurns(angle), sinTurns(angle)) * 0.085
        let length = (spot.x * spot.x + spot.y * spot.y).squareRoot()
        let kept = length > 0.414 ? spot * (0.414 / length) : spot
        half.append((kept.x, 0.42 + kept.y))
      }
      f.polygon(half, dark, bulge: 0.01)
    }
    f.ellipse(-0.15, 0.60, 0.07, 0.05, Vec3(1, 1, 1), skin: .clear, bulge: 0)
    return f
  }
}
