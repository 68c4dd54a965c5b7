/// Overlapping flat shapes with soft shadows: a poster of circles, triangles and bars.
struct ShardLayer: Layer {
  private struct Form: Sendable {
    var shape: Shape
    var colour: Vec3
    var least: Vec2
    var most: Vec2
    var striped: Bool
  }

  private let forms: [Form]
  private let ground: Vec3

  init(_ tints: Tints, frame: Frame) {
    let half = frame.camera.halfWidth
    let top = frame.camera.top
    ground = mix(tints[0], Vec3(0.92, 0.88, 0.80), 0.80)
    forms = (0..<26).map { index in
      let cell = CellHash(Int32(index), 12, frame.seed)
      let rank = Float(index) / 26
      let size = mix(0.42, 0.07, rank) * (0.7 + 0.6 * cell[0])
      let place = Vec2((cell[1] * 2 - 1) * half * 0.95, (cell[2] * 2 - 1) * top * 0.95)
      let turn = cell[3]
      let shape: Shape
      if cell[4] < 0.34 {
        shape = .ellipse(centre: place, radii: Vec2(size, size) * 0.62)
      } else if cell[4] < 0.64 {
        shape = .polygon(
          (0..<3).map {
            let angle = turn + Float($0) / 3
            return place + Vec2(cosTurns(angle), sinTurns(angle)) * (size * 0.85)
          })
      } else if cell[4] < 0.80 {
        shape = .ring(centre: place, radius: size * 0.55, width: size * 0.10)
      } else {
        shape = .box(
          centre: place, half: Vec2(size * 0.9, size * (cell[5] < 0.5 ? 0.10 : 0.5)), round: 0.004,
          turn: Vec2(cosTurns(turn), sinTurns(turn)))
      }
      let tone = tints[wholePart(cell[6] * 3.99) < 0 ? 0 : Int32(wholePart(cell[6] * 3.99))]
      let bounds = shape.bounds
      return Form(
        shape: shape, colour: mix(tone, tone * (0.6 + 0.8 * cell[7]), 0.7),
        least: bounds.least - 0.06, most: bounds.most + 0.06, striped: cell[8] > 0.82)
    }
  }

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let grain = frame.noise.fbm(u * 60, v * 60, 2) - 0.5
      row[x] = Pixel(ground * (1.0 + 0.06 * grain + 0.10 * v), depth: 5)
    }
    for form in forms where v > form.least.y && v < form.most.y {
      let low = max(wholePart(camera.column(form.least.x)), 0)
      let high = min(wholePart(camera.column(form.most.x)), frame.width - 1)
      guard low <= high else { continue }
      for x in low...high {
        let p = Vec2(camera.u(x), v)
        let shade = form.shape.distance(p - Vec2(0.014, -0.018))
        let dark = smooth(0.035, -0.02, shade) * 0.42
        if dark > 0 { row[x].lay(row[x].rgb * 0.25, dark) }
        let away = form.shape.distance(p)
        let cover = clamp(0.5 - away / camera.pixel)
        guard cover > 0 else { continue }
        let lit = 0.88 + 0.22 * (p.y - p.x) + 0.25 * smooth(-0.006, 0, away)
        let stripe = form.striped && floorParts((p.x + p.y) * 34).fraction < 0.5
        row[x].lay(stripe ? ground * 0.95 : form.colour * lit, cover * 0.96)
      }
    }
  }
}
