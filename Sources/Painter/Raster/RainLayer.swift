/// Streaks of rain at several distances, and the grey they put into the air.
struct RainLayer: Layer {
  let seed: UInt32
  let slant: Float
  let strength: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let tint = frame.light.horizon * 0.45 + frame.light.ambient * 0.5
    for x in 0..<frame.width {
      let u = camera.u(x)
      var drops: Float = 0
      for sheet in 0..<4 {
        let scale = 0.7 + Float(sheet) * 0.75
        let along = v * scale * 3.0
        let across = (u + v * slant) * scale * 34
        let (ix, fx) = floorParts(across)
        let shift = CellHash(ix, Int32(sheet), seed)
        let (iy, fy) = floorParts(along + shift[0] * 7)
        let cell = CellHash(ix, iy, seed &+ UInt32(sheet))
        guard cell[1] > 0.45 else { continue }
        let wide = max(camera.pixel * scale * 34 * 0.6, 0.035)
        let thin = smooth(wide, 0, abs(fx - 0.2 - 0.6 * cell[2]))
        let long = smooth(0, 0.3, fy) * smooth(0.3 + 0.5 * cell[3], 0.2, fy)
        drops += thin * long * (0.42 - Float(sheet) * 0.07)
      }
      if drops > 0 { row[x].lay(tint * 1.35, min(drops * strength, 0.75)) }
    }
  }
}
