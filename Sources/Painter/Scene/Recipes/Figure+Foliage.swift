// Leaves close to the eye.
extension Figure {
  /// Broad tropical leaves that rise from one place, leaning right.
  static func broadLeaves(_ leaf: Vec3, _ chance: CellHash) -> Figure {
    var f = Figure()
    for index in 0..<5 {
      let n = UInt32(index)
      let turn = 0.36 - Float(index) * 0.075 + (chance[n] - 0.5) * 0.02
      let long = 0.75 + 0.35 * chance[n + 9]
      f.broadLeaf(0, -0.05, turn, long, leaf * (0.65 + 0.12 * Float(index % 4)))
    }
    return f
  }

  /// Broad leaves that hang in from above, from the right.
  static func hangingLeaves(_ leaf: Vec3, _ chance: CellHash) -> Figure {
    var f = Figure()
    for index in 0..<4 {
      let n = UInt32(index)
      let turn = 0.52 + Float(index) * 0.075 + (chance[n] - 0.5) * 0.02
      f.broadLeaf(0.05, 0.05, turn, 0.7 + 0.35 * chance[n + 4], leaf * (0.6 + 0.12 * Float(index)))
    }
    return f
  }

  /// One leaf with a bright rib, drooping towards its tip.
  private mutating func broadLeaf(
    _ x: Float, _ y: Float, _ turn: Float, _ long: Float, _ leaf: Vec3
  ) {
    let along = Vec2(cosTurns(turn), sinTurns(turn))
    let out = Vec2(-along.y, along.x)
    func point(_ t: Float, _ side: Float) -> (Float, Float) {
      let p = along * (t * long) + out * (side * long)
      return (x + p.x, y + p.y - t * t * long * 0.22)
    }
    blob(
      [
        point(0.10, 0), point(0.40, 0.135), point(0.75, 0.115), point(1.0, 0.0),
        point(0.75, -0.115), point(0.40, -0.135),
      ], leaf, bulge: 0.10)
    curve([point(0, 0), point(0.4, 0.0), point(0.95, 0)], [0.014, 0.009, 0.003], leaf * 1.7)
    for t in [Float(0.34), 0.60] {
      curve([point(t, 0), point(t + 0.13, 0.095)], [0.004], leaf * 1.4)
      curve([point(t, 0), point(t + 0.13, -0.095)], [0.004], leaf * 1.4)
    }
  }
}
