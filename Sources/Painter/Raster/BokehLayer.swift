/// Lights far out of focus: overlapping soft discs on dark.
struct BokehLayer: Layer {
  let tints: Tints
  let seed: UInt32

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let ground = frame.noise.fbm(u * 1.1 + 4, v * 1.1 + 9, 2)
      var colour = tints.blend(ground * 0.8) * (0.05 + 0.13 * ground)
      for sheet in 0..<4 {
        let cells: Float = sheet == 0 ? 2.3 : (sheet == 1 ? 3.6 : (sheet == 2 ? 5.5 : 9))
        let px = u * cells + Float(sheet) * 3.7
        let py = v * cells + Float(sheet) * 1.9
        let (ix, _) = floorParts(px - 0.5)
        let (iy, _) = floorParts(py - 0.5)
        for step: Int32 in 0..<4 {
          let cx = ix &+ (step & 1)
          let cy = iy &+ (step >> 1)
          let cell = CellHash(cx, cy, seed &+ UInt32(sheet))
          guard cell[0] > 0.48 else { continue }
          let dx = px - Float(cx) - 0.25 - 0.5 * cell[1]
          let dy = py - Float(cy) - 0.25 - 0.5 * cell[2]
          let radius = 0.24 + 0.24 * cell[3]
          let away = (dx * dx + dy * dy).squareRoot() / radius
          guard away < 1.05 else { continue }
          let edge = 0.10 + camera.pixel * cells / radius
          let disc = smooth(1.05, 1.05 - edge, away) * (0.62 + 0.38 * smooth(0.4, 1, away))
          let tint = tints[Int32(wholePart(cell[4] * 3.99))]
          colour += mix(tint, Vec3(1, 0.9, 0.75), 0.15) * (disc * (0.06 + 0.34 * cell[5] * cell[5]))
        }
      }
      row[x] = Pixel(colour, depth: 5)
    }
  }
}
