/// Sparks thrown up from a fire.
struct EmberLayer: Layer {
  let seed: UInt32
  /// Where they come from, how high they fly.
  let place: Vec2
  let reach: Float
  let power: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let up = (v - place.y) / reach
    guard up > -0.15, up < 1.2 else { return }
    let wide = reach * (0.14 + 0.40 * max(up, 0) * (1.3 - up))
    let low = max(wholePart(camera.column(place.x - wide)), 0)
    let high = min(wholePart(camera.column(place.x + wide)), frame.width - 1)
    guard low <= high else { return }
    for x in low...high {
      let u = camera.u(x)
      let across = abs(u - place.x) / wide
      // A fountain in the middle, sparks round it.
      let jet = exp(-across * across * 26) * smooth(0.55, -0.1, up) * 1.6
      let cells: Float = 95
      let (ix, fx) = floorParts(u * cells)
      let (iy, fy) = floorParts(v * cells)
      let cell = CellHash(ix, iy, seed)
      var light = Vec3(1.6, 0.42, 0.06) * jet
      if cell[0] > 0.62 + 0.3 * up {
        let dx = fx - 0.3 - 0.4 * cell[1]
        let dy = fy - 0.3 - 0.4 * cell[2]
        let spark = smooth(0.16, 0.02, (dx * dx + dy * dy).squareRoot())
        light += Vec3(2.4, 0.95, 0.18) * (spark * (1 - across) * smooth(1.2, 0.5, up))
      }
      row[x].add(light * power)
    }
  }
}
