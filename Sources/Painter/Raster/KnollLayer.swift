/// A low grassy rise in the foreground.
struct KnollLayer: Layer {
  /// Its top (u, v), half its width.
  let place: Vec2
  let half: Float
  let colour: Vec3

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let noise = frame.noise
    let v = camera.v(y)
    guard v < place.y + 0.05 else { return }
    for x in 0..<frame.width {
      let u = camera.u(x)
      let t = (u - place.x) / half
      let crest = place.y - 0.16 * t * t - 0.03 * t * t * t * t
      let blades = (noise.value(u * 190, v * 18) - 0.4) * 0.020
      let edge = crest + (noise.fbm(u * 9, 3, 3) - 0.5) * 0.03 + blades
      let cover = smooth(-camera.pixel, camera.pixel, edge - v)
      guard cover > 0 else { continue }
      let under = edge - v
      let tufts = noise.fbm(u * 60, v * 22, 4)
      let normal = Vec3(t * 0.6 + (tufts - 0.5) * 0.8, 0.8, -0.4 - under).unit
      let albedo = colour * (0.45 + 1.1 * tufts) * mix(1.1, 0.55, clamp(under * 4))
      row[x].lay(albedo * frame.light.onto(normal), cover)
      if cover > 0.5 { row[x].w = 1.1 }
    }
  }
}
