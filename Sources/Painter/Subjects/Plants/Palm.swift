extension SubjectKind {
  /// A leaning palm.
  static let palm = SubjectKind(
    "palm", "пальма", .plants, words: "palm coconut_tree palm_tree 🌴", russian: "пальм-",
    home: .ground, size: 0.62, metres: 10
  ) { colour, chance in
    let leaf = colour ?? Vec3(0.10, 0.22, 0.05)
    let bark = Vec3(0.30, 0.21, 0.13)
    var f = Figure()
    var points: [Vec2] = []
    for step in 0...8 {
      let t = Float(step) / 8
      points.append(Vec2(0.22 * t * t, 0.80 * t))
    }
    for step in 0..<8 {
      let a = points[step]
      let b = points[step + 1]
      let thick = 0.030 - 0.0016 * Float(step)
      f.limb(
        a.x, a.y, b.x, b.y, thick, thick - 0.003, bark * (step % 2 == 0 ? 1 : 0.85), skin: .stone)
    }
    let head = points[8]
    for index in 0..<11 {
      let turn = 0.03 + Float(index) * 0.045 + (chance[UInt32(index)] - 0.5) * 0.03
      frond(
        &f, head, turn, 0.34 + 0.08 * chance[UInt32(index) + 20], leaf * (0.6 + 0.07 * Float(index))
      )
    }
    for index in 0..<3 {
      f.ellipse(
        head.x - 0.03 + Float(index) * 0.03, head.y - 0.03, 0.022, 0.024, Vec3(0.20, 0.11, 0.05))
    }
    return f
  }

  /// One drooping leaf, its leaflets hanging from the midrib.
  private static func frond(
    _ f: inout Figure, _ head: Vec2, _ turn: Float, _ long: Float, _ leaf: Vec3
  ) {
    let outward = cosTurns(turn)
    let up = sinTurns(turn)
    func rib(_ t: Float) -> Vec2 {
      head + Vec2(outward * long * t, up * long * 0.66 * t - 0.27 * t * t)
    }
    var upper: [(Float, Float)] = []
    var lower: [(Float, Float)] = []
    for step in 0...7 {
      let t = Float(step) / 7
      let p = rib(t)
      let hang = 0.035 + 0.125 * t * (1 - t) * 2.2
      upper.append((p.x, p.y + 0.012))
      if step < 7 {
        let tip = rib(t + 0.10)
        lower.append((tip.x + outward * 0.02, tip.y - hang))
        let notch = rib(t + 0.13)
        lower.append((notch.x, notch.y - hang * 0.45))
      }
    }
    f.polygon(upper + lower.reversed(), leaf, bulge: 0.04)
    let middle = rib(0.5)
    let end = rib(1)
    f.curve([(head.x, head.y), (middle.x, middle.y), (end.x, end.y)], [0.007, 0.002], leaf * 1.5)
  }
}
