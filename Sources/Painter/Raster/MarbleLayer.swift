/// Ink combed on water: bands that swirl, with veins of gold.
struct MarbleLayer: Layer {
  let tints: Tints
  let offset: Vec2

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let noise = frame.noise
    let v = camera.v(y)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let ax = noise.fbm(u * 1.3 + offset.x, v * 1.3 + offset.y, 3)
      let ay = noise.fbm(u * 1.3 + offset.y + 30, v * 1.3 + offset.x, 3)
      let bx = noise.fbm(u * 1.5 + ax * 2.6, v * 1.5 + ay * 2.6 + 7, 3)
      let comb = sinTurns(u * 2.1 + ay) * 0.06
      let t = bx * 2.1 + ax * 1.1 + v * 0.45 + comb
      let (band, part) = floorParts(t * 7)
      let cell = CellHash(band, 3, 91)
      let edge = min(part, 1 - part)
      var colour = tints[band &+ (cell[0] > 0.5 ? 1 : 0)] * (0.75 + 0.45 * cell[1])
      if cell[2] > 0.86 { colour = mix(colour, Vec3(0.92, 0.90, 0.85), 0.8) }
      colour *= 0.80 + 0.35 * smooth(0, 0.4, edge)
      let vein = smooth(0.09, 0.03, edge) * (cell[3] > 0.45 ? 1 : 0)
      let glitter = 0.7 + 0.7 * noise.fbm(u * 40, v * 40, 2)
      colour = mix(colour, Vec3(0.92, 0.62, 0.20) * glitter, vein)
      row[x] = Pixel(colour, depth: 5)
    }
  }
}
