extension SubjectKind {
  /// A footballer, the ball at the foot.
  static let footballer = SubjectKind(
    "football player", "футболист", .people,
    words: """
      football_player footballer soccer_player athlete sportsman messi ronaldo playing_football \
      playing_soccer
      """, russian: "футболист- спортсмен- играет_в_футбол играют_в_футбол", home: .ground,
    size: 0.46, metres: 1.8
  ) { colour, chance in
    let shirt = colour ?? chance.choice(1, of: [Vec3(0.10, 0.36, 0.70), Vec3(0.68, 0.04, 0.04)])
    var who = Person.someone(shirt, chance, feminine: false)
    who.beard = 0
    who.bottom = Vec3(0.78, 0.78, 0.78)
    who.shoes = Vec3(0.90, 0.45, 0.03)
    who.sleeves = false
    who.left = .hip
    who.right = .wave
    var f = Figure()
    who.drawBackHair(&f)
    f.both { f, side in
      f.limb(side * 0.062, 0.34, side * 0.068, 0.07, 0.046, 0.040, who.skin)
      f.limb(side * 0.065, 0.19, side * 0.068, 0.08, 0.044, 0.042, shirt)
      f.ellipse(side * 0.082, 0.032, 0.060, 0.036, who.shoes)
      f.limb(side * 0.058, 0.41, side * 0.070, 0.30, 0.066, 0.064, who.bottom, skin: .cloth)
    }
    who.drawTorso(&f)
    f.box(0, 0.565, 0.020, 0.085, Vec3(0.86, 0.86, 0.84), bulge: 0)
    f.box(-0.018, 0.585, 0.030, 0.018, Vec3(0.86, 0.86, 0.84), bulge: 0)
    who.drawArms(&f)
    who.drawHead(&f)
    who.drawFringe(&f)
    let x: Float = -0.26
    f.ellipse(x, 0.085, 0.088, 0.088, Vec3(0.82, 0.82, 0.80))
    f.star(x, 0.085, 0.036, Figure.ink, inner: 0.8)
    for index in 0..<5 {
      let turn = 0.25 + Float(index) / 5
      f.ellipse(
        x + cosTurns(turn) * 0.074, 0.085 + sinTurns(turn) * 0.074, 0.017, 0.017, Figure.ink)
    }
    return f
  }
}
