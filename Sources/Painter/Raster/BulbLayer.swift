/// A string of lamps hung in swags.
struct BulbLayer: Layer {
  let from: Vec2
  let to: Vec2
  let sag: Float
  let power: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    guard v < max(from.y, to.y) + 0.1, v > min(from.y, to.y) - sag - 0.1 else { return }
    let swags: Float = 3
    let thin = max(0.0014, camera.pixel * 0.6)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let t = (u - from.x) / (to.x - from.x)
      let part = floorParts(t * swags).fraction
      let line = mix(from.y, to.y, t) - sag * 4 * part * (1 - part)
      let wire = smooth(thin * 2, thin * 0.5, abs(v - line))
      if wire > 0 { row[x].lay(Vec3(0.02, 0.02, 0.02), wire * 0.8) }
      let every: Float = 0.075
      let (index, near) = floorParts((u - from.x) / every)
      let bulb = from.x + (Float(index) + 0.5) * every
      let place = floorParts((bulb - from.x) / (to.x - from.x) * swags).fraction
      let hang =
        mix(from.y, to.y, (bulb - from.x) / (to.x - from.x)) - sag * 4 * place * (1 - place) - 0.014
      let dx = (near - 0.5) * every
      let dy = v - hang
      let away = (dx * dx + dy * dy).squareRoot()
      guard away < 0.037 else { continue }
      let core = smooth(0.0095, 0.006, away) * 3.2
      let halo = smooth(0.037, 0, away)
      row[x].add(Vec3(1.0, 0.66, 0.28) * ((core + halo * halo * 0.5) * power))
    }
  }
}
