/// Drifting banks of fog, thicker with distance and low down.
struct FogLayer: Layer {
  let density: Float
  let offset: Float
  /// `v` round which the fog lies, and how far it reaches up.
  let level: Float
  let reach: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let lie = (v - level) / reach
    let bank = exp(-lie * lie)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let depth = min(abs(row[x].w), 30)
      let drift = frame.noise.fbm(u * 1.5 + offset, v * 5.5 + offset * 0.3, 4)
      let far = 1 - exp(-depth * density * 0.13)
      let cover = clamp(far * 0.75 + bank * (drift * 1.5 - 0.25) * density * 0.85)
      guard cover > 0.002 else { continue }
      let air = frame.light.air(camera.direction(u, max(v, -0.05)))
      row[x].lay(air * (0.9 + 0.2 * drift), min(cover, 0.96))
    }
  }
}
