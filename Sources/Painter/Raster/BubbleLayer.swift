/// Strings of bubbles that rise through water.
struct BubbleLayer: Layer {
  let seed: UInt32

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let light = frame.light
    let v = camera.v(y)
    let tint = light.zenith * 0.8 + Vec3(0.12, 0.20, 0.22)
    for x in 0..<frame.width {
      let u = camera.u(x)
      for sheet in 0..<2 {
        let cells: Float = sheet == 0 ? 9 : 17
        let (ix, fx) = floorParts(u * cells)
        let column = CellHash(ix, 3, seed &+ UInt32(sheet))
        guard column[0] > 0.80 else { continue }
        let (iy, fy) = floorParts(v * cells)
        let cell = CellHash(ix, iy, seed &+ UInt32(sheet))
        guard cell[0] > 0.45 else { continue }
        let radius = 0.08 + 0.20 * cell[1]
        let dx = (fx - 0.5 - (cell[2] - 0.5) * 0.4) / radius
        let dy = (fy - 0.5 - (cell[3] - 0.5) * 0.4) / radius
        let away = (dx * dx + dy * dy).squareRoot()
        guard away < 1.1 else { continue }
        let rim = smooth(0.55, 0.95, away) * smooth(1.08, 0.96, away)
        let gx = dx + 0.35
        let gy = dy - 0.35
        let glint = smooth(0.30, 0.05, (gx * gx + gy * gy).squareRoot())
        row[x].add(tint * (rim * 0.55 + glint * 1.1 + 0.06))
      }
    }
  }
}
