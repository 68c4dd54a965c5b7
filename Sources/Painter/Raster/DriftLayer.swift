/// Leaves or petals that sail through the air.
struct DriftLayer: Layer {
  let seed: UInt32
  let colours: (Vec3, Vec3)
  /// 0…1: how many.
  let amount: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let light = frame.light
    for x in 0..<frame.width {
      let u = camera.u(x)
      for sheet in 0..<3 {
        let cells: Float = sheet == 0 ? 6 : (sheet == 1 ? 11 : 19)
        let (ix, fx) = floorParts(u * cells + Float(sheet) * 5.1)
        let (iy, fy) = floorParts(v * cells + Float(sheet) * 2.7)
        let cell = CellHash(ix, iy, seed &+ UInt32(sheet))
        guard cell[0] < amount else { continue }
        let dx = fx - 0.3 - 0.4 * cell[1]
        let dy = fy - 0.3 - 0.4 * cell[2]
        guard abs(dx) < 0.2, abs(dy) < 0.2 else { continue }
        let c = cosTurns(cell[3])
        let s = sinTurns(cell[3])
        let long = (dx * c + dy * s) / 0.13
        let wide = (dy * c - dx * s) / (0.05 + 0.05 * cell[4])
        let away = long * long + abs(wide)
        let cover = smooth(1, 0.75, away)
        guard cover > 0 else { continue }
        let tint = mix(colours.0, colours.1, cell[5])
        let normal = Vec3(c * 0.5, 0.5 + 0.4 * s, -0.7).unit
        row[x].lay(tint * (light.onto(normal) + light.keyColour * 0.25), cover * 0.95)
      }
    }
  }
}
