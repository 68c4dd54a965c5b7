/// Smoke that rises from a vent, lit from below by its fire.
struct PlumeLayer: Layer {
  /// The vent (u, v), the plume's width there.
  let place: Vec2
  let size: Float
  /// −1 or 1: where the wind blows it.
  let lean: Float
  let glow: Float
  let offset: Vec2

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let up = v - place.y
    guard up > -0.10 else { return }
    let noise = frame.noise
    let light = frame.light
    let rise = max(up, 0)
    let middle = place.x + lean * rise * rise * 0.55
    let half = size * 0.55 + rise * 0.42
    for x in 0..<frame.width where row[x].w >= Canvas.sky {
      let u = camera.u(x)
      let across = (u - middle) / half
      guard abs(across) < 1.6 else { continue }
      let scale = 5.5 / (1 + rise * 1.2)
      let warp = noise.fbm(u * 3 + offset.x, v * 3 - offset.y, 2) - 0.5
      let puff = noise.fbm((u + warp * 0.2) * scale + offset.x, (v - warp * 0.15) * scale, 5)
      let body = puff * 1.15 - abs(across) * abs(across) * 0.55 - rise * 0.16
      let cover = smooth(0.20, 0.42, body)
      guard cover > 0 else { continue }
      let above = noise.fbm((u + light.key.x * 0.05) * scale + offset.x, (v + 0.05) * scale, 4)
      let lit = clamp(0.42 + (puff - above) * 3.2)
      let ash = mix(Vec3(0.07, 0.065, 0.07), Vec3(0.34, 0.31, 0.30), lit)
      let fire = Vec3(1.3, 0.30, 0.05) * (glow * exp(-rise * 6.5) * (0.35 + 0.9 * (1 - lit)))
      let shade = light.keyColour * 0.45 + light.ambient * 1.3
      row[x].lay(ash * shade + fire, cover * 0.94)
    }
  }
}
