extension SubjectKind {
  /// A whirlwind that touches the ground.
  static let tornado = SubjectKind(
    "tornado", "смерч", .sky, words: "tornado twister whirlwind cyclone 🌪",
    russian: "торнадо смерч- вихр-", home: .ground, size: 0.82, metres: 200
  ) { colour, chance in
    let dust = colour ?? Vec3(0.24, 0.23, 0.24)
    var f = Figure(seat: Vec2(0, 1.0))
    for index in stride(from: 21, through: 0, by: -1) {
      let t = Float(index) / 21
      let sway = sinTurns(t * 1.1 + chance[1]) * 0.10 * (1 - t * 0.5)
      let wide = 0.045 + 0.50 * t * t + 0.05 * t
      let tint = dust * (0.72 + 0.55 * chance[UInt32(index) + 4])
      f.ellipse(
        sway, 0.05 + 0.98 * t, wide, 0.045 + 0.030 * t, tint, skin: .feathers, bulge: wide * 0.5)
      f.curve(
        [
          (sway - wide * 0.8, 0.06 + 0.98 * t), (sway, 0.03 + 0.98 * t),
          (sway + wide * 0.8, 0.07 + 0.98 * t),
        ],
        [0.004, 0.010, 0.004], tint * 1.5)
    }
    for index in 0..<9 {
      let n = UInt32(index) + 40
      let x = (chance[n] - 0.5) * 0.62
      f.ellipse(x, 0.03 + 0.05 * chance[n + 10], 0.10, 0.05, dust * 1.1, skin: .leaflets)
    }
    for index in 0..<8 {
      let n = UInt32(index) + 70
      let t = chance[n]
      f.box(
        (chance[n + 10] - 0.5) * (0.4 + 0.6 * t), 0.12 + 0.6 * t, 0.022, 0.014, dust * 0.3,
        tilt: chance[n + 20])
    }
    return f
  }
}
