/// Falling flakes, small and many far off, large and soft near by.
struct SnowfallLayer: Layer {
  let seed: UInt32
  /// Share of the flakes' cover.
  var strength: Float = 1

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let light = frame.light
    let tint = light.ambient * 1.2 + light.keyColour * 0.45 + light.horizon * 0.25
    for x in 0..<frame.width {
      let u = camera.u(x)
      var cover: Float = 0
      for sheet in 0..<5 {
        let cells = 44 / (1 + Float(sheet) * 1.15)
        let px = (u + v * 0.25) * cells + Float(sheet) * 3.3
        let py = v * cells + Float(sheet) * 7.7
        let (ix, fx) = floorParts(px)
        let (iy, fy) = floorParts(py)
        let cell = CellHash(ix, iy, seed &+ UInt32(sheet))
        guard cell[0] > 0.42 else { continue }
        let dx = fx - 0.25 - 0.5 * cell[1]
        let dy = fy - 0.25 - 0.5 * cell[2]
        let size = max(0.09 + 0.08 * cell[3], camera.pixel * cells * 0.8)
        let soft = smooth(size, size * (sheet > 2 ? 0.1 : 0.45), (dx * dx + dy * dy).squareRoot())
        cover += soft * (sheet > 2 ? 0.42 : 0.8)
      }
      if cover > 0 { row[x].lay(tint, min(cover, 0.9) * strength) }
    }
  }
}
