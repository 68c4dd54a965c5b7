/// A stroke of lightning and the glow round it, only before the sky.
struct LightningLayer: Layer {
  let offset: Float
  let from: Vec2
  /// `v` where it strikes.
  let foot: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    guard v > foot else { return }
    let noise = frame.noise
    let down = (from.y - v)
    let path = from.x + (noise.fbm(v * 7 + offset, 3, 5) - 0.5) * 0.30 * min(down * 4, 1)
    let fork =
      path + (v < from.y * 0.62 ? (from.y * 0.62 - v) * 0.5 : 9)
      + (noise.fbm(v * 9 + offset, 40, 4) - 0.5) * 0.12
    let thin = max(0.0022, camera.pixel)
    for x in 0..<frame.width where row[x].w >= Canvas.sky {
      let u = camera.u(x)
      let main = abs(u - path)
      let branch = v > from.y * 0.25 ? abs(u - fork) : 9
      let core = smooth(thin, 0, main) * 3 + smooth(thin * 0.7, 0, branch) * 1.2
      let halo = exp(-main * 16) * 0.30 + exp(-branch * 28) * 0.08
      row[x].add(Vec3(0.75, 0.80, 1.15) * (core + halo))
    }
  }
}
