/// Shafts of light that fan out from the sun (or from above) through the air.
struct RayLayer: Layer {
  let from: Vec2
  let colour: Vec3
  let offset: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let dx = u - from.x
      let dy = v - from.y
      let away = (dx * dx + dy * dy).squareRoot()
      let angle = dx / (abs(dy) + away * 0.6 + 0.02)
      let beams = frame.noise.fbm(angle * 7 + offset, away * 0.35, 3)
      let power = smooth(0.44, 0.80, beams) * exp(-away * 1.5) * smooth(0, 0.12, away)
      let depth = row[x].w >= Canvas.sky ? 0.1 : smooth(0.6, 4, abs(row[x].w))
      row[x].add(colour * (power * (0.35 + 0.65 * depth)))
    }
  }
}
