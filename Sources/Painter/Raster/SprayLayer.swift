/// A drift of spray where water falls.
struct SprayLayer: Layer {
  let place: Vec2
  let size: Vec2
  let offset: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let up = (v - place.y) / size.y
    guard abs(up) < 2 else { return }
    let light = frame.light
    let tint = light.keyColour * 0.40 + light.ambient * 1.05
    for x in 0..<frame.width {
      let u = camera.u(x)
      let across = (u - place.x) / size.x
      let away = across * across + up * up * (up < 0 ? 3 : 0.8)
      guard away < 3.5 else { continue }
      let drift = frame.noise.fbm(u * 8 + offset, v * 10, 4)
      let cover = exp(-away * 1.5) * clamp(drift * 1.6 - 0.15)
      row[x].lay(tint, min(cover * 0.9, 0.9))
    }
  }
}
