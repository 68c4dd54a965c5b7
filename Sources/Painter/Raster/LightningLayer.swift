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
    // A branch leaves it below a third of its way and dies out before the ground.
    let left = from.y * 0.62 - v
    let fork =
      path + left * 0.5 + (noise.fbm(v * 9 + offset, 40, 4) - 0.5) * 0.12 * min(left * 9, 1)
    let alive = left > 0 ? smooth(from.y * 0.24, from.y * 0.34, v) : 0
    let bright = smooth(foot, foot + 0.12, v)
    let thin = max(0.0022, camera.pixel)
    for x in 0..<frame.width where row[x].w >= Canvas.sky {
      let u = camera.u(x)
      let main = abs(u - path)
      let branch = abs(u - fork)
      let core = smooth(thin, 0, main) * 3 + smooth(thin * 0.7, 0, branch) * 1.2 * alive
      let halo = exp(-main * 16) * 0.30 + exp(-branch * 28) * 0.08 * alive
      row[x].add(Vec3(0.75, 0.80, 1.15) * (core + halo * bright))
    }
  }
}
