/// Creepers that loop and hang between trees.
struct VineLayer: Layer {
  let seed: UInt32
  let leaf: Vec3

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let light = frame.light
    let v = camera.v(y)
    let wide: Float = 0.13
    for x in 0..<frame.width {
      let u = camera.u(x)
      for step: Int32 in -1...1 {
        let index = floorParts(u / wide).whole &+ step
        let cell = CellHash(index, 2, seed)
        guard cell[0] > 0.52, v > camera.top * (0.05 + 0.55 * cell[1]) else { continue }
        let hub = (Float(index) + 0.5 + (cell[4] - 0.5) * 0.6) * wide
        guard abs(u - hub) < 0.09 else { continue }
        let sway = (frame.noise.value(v * 2.4 + cell[2] * 30, cell[3] * 40) - 0.5) * 0.10
        let stem = hub + sway
        let away = u - stem
        let thin: Float = 0.0035 + 0.003 * cell[5]
        // Leaves, left and right in turn.
        let (knot, part) = floorParts(v * 26 + cell[6] * 9)
        let turn: Float = knot & 1 == 0 ? 1 : -1
        let lx = (away * turn - 0.014) / 0.016
        let ly = (part - 0.5) / 0.42 + lx * 0.4
        if lx * lx + ly * ly < 1 {
          let normal = Vec3(turn * 0.4, 0.5 - ly * 0.4, -0.7).unit
          row[x] = Pixel(
            leaf * (0.55 + 0.5 * cell[7]) * (light.onto(normal) + light.keyColour * 0.10),
            depth: 0.9)
        } else if abs(away) < thin {
          row[x] = Pixel(
            Vec3(0.09, 0.10, 0.04) * light.onto(Vec3(away / thin, 0.2, -0.8).unit), depth: 0.9)
        }
      }
    }
  }
}
