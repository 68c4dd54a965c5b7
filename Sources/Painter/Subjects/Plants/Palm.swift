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
        &f, head, turn, 0.30 + 0.08 * chance[UInt32(index) + 20], leaf * (0.6 + 0.07 * Float(index))
      )
    }
    for index in 0..<3 {
      f.ellipse(
        head.x - 0.03 + Float(index) * 0.03, head.y - 0.03, 0.022, 0.024, Vec3(0.20, 0.11, 0.05))
    }
    return f
  }

  /// One drooping leaf, its leaflets as separate blades.
  private static func frond(
    _ f: inout Figure, _ head: Vec2, _ turn: Float, _ long: Float, _ leaf: Vec3
  ) {
    let outward = cosTurns(turn)
    let up = sinTurns(turn)
    var last = head
    for step in 1...9 {
      let t = Float(step) / 9
      let x = head.x + outward * long * t
      let y = head.y + up * long * 0.62 * t - 0.26 * t * t
      let hang = 0.085 * (1 - t * t) + 0.012
      let drift = outward * 0.035
      f.polygon(
        [
          (last.x, last.y + 0.006), (x, y + 0.006), (x + drift, y - hang),
          (last.x + drift * 0.4, last.y - 0.004),
        ],
        leaf * (step % 2 == 0 ? 1 : 0.82), bulge: 0.03)
      last = Vec2(x, y)
    }
  }
}
