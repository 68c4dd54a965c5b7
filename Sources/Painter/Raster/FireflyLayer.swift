/// Motes of light floating in the air.
struct FireflyLayer: Layer {
  let seed: UInt32
  let colours: [Vec3]
  /// `v` between which they float.
  let low: Float
  let high: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    guard v > low, v < high else { return }
    let fade = smooth(low, low + 0.1, v) * smooth(high, high - 0.2, v)
    for x in 0..<frame.width {
      let u = camera.u(x)
      for sheet in 0..<3 {
        let cells: Float = sheet == 0 ? 7 : (sheet == 1 ? 13 : 24)
        let (ix, fx) = floorParts(u * cells + Float(sheet) * 5.1)
        let (iy, fy) = floorParts(v * cells + Float(sheet) * 2.7)
        let cell = CellHash(ix, iy, seed &+ UInt32(sheet))
        guard cell[0] > 0.60 else { continue }
        let dx = fx - 0.3 - 0.4 * cell[1]
        let dy = fy - 0.3 - 0.4 * cell[2]
        let away = (dx * dx + dy * dy).squareRoot()
        guard away < 0.3 else { continue }
        let core = smooth(0.045, 0.01, away) * 3.2
        let halo = smooth(0.3, 0, away)
        let tint = colours[min(wholePart(cell[3] * Float(colours.count)), colours.count - 1)]
        row[x].add(tint * ((core + halo * halo * halo * 0.5) * (0.3 + cell[4]) * fade))
      }
    }
  }
}
