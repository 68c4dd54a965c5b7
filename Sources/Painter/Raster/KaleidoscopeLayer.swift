/// A Julia set folded in mirrors.
struct KaleidoscopeLayer: Layer {
  let tints: Tints
  let offset: Vec2
  /// Mirrors round the middle; 0 shows the plain set.
  let folds: Float
  let constant: Vec2

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    for x in 0..<frame.width {
      row[x] = Pixel(colour(camera.u(x), v), depth: 5)
    }
  }

  @inline(__always) private func colour(_ u: Float, _ v: Float) -> Vec3 {
    var p = Vec2(u, v) * 2.3
    if folds > 0 {
      let away = (p.x * p.x + p.y * p.y).squareRoot()
      let turn = floorParts(Angle.turns(p.x, p.y) * folds).fraction
      let folded = abs(turn - 0.5) / folds
      p = Vec2(cosTurns(folded), sinTurns(folded)) * away + Vec2(-0.35, 0.12)
    }
    var z = p
    var trap: Float = 9
    var line: Float = 9
    var steps: Float = 0
    for _ in 0..<34 {
      z = Vec2(z.x * z.x - z.y * z.y, 2 * z.x * z.y) + constant
      let size = z.x * z.x + z.y * z.y
      trap = min(trap, size)
      line = min(line, abs(z.x + z.y * 0.4))
      if size > 40 {
        // A fraction of a step makes the bands smooth.
        steps += 1 - log2(log2(size) * 0.5) + 0.7
        break
      }
      steps += 1
    }
    let t = steps / 34
    let base = tints.blend(t * 2.4 + trap.squareRoot() * 0.8 + offset.x)
    let bright = 0.12 + 0.60 * smooth(0.02, 0.6, t) + 0.18 * exp(-line * 14)
    let inside = steps >= 33.5 ? Float(0.55) : 1
    let pearl = exp(-trap * 26) * 0.8
    return base * (bright * inside) + Vec3(1, 0.9, 0.75) * (pearl * 0.35 + exp(-line * 60) * 0.16)
  }
}
