/// Wet ground: darker, and in puddles a mirror.
///
/// Runs in a stage after all that it mirrors.
struct PuddleLayer: Layer {
  /// 0…1: how much of the ground mirrors.
  let amount: Float
  let offset: Vec2

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let z = camera.groundDistance(v)
    guard z < 40 else { return }
    let noise = frame.noise
    for x in 0..<frame.width {
      // Only level ground: what stands on it is nearer than the plane behind it.
      guard abs(row[x].w - z) < z * 0.12 else { continue }
      let u = camera.u(x)
      let wx = u / camera.focal * z
      let pool = smooth(
        0.40, 0.60, noise.fbm(wx * 1.3 + offset.x, z * 1.3 + offset.y, 3) + amount * 0.1)
      let ripple = noise.fbm(wx * 16 + 7, z * 5, 2) - 0.5
      var up = -v * (1 + ripple * 0.10) + 0.002
      let across = u + ripple * (0.02 + 0.06 * (1 - pool))
      let column = min(max(camera.column(across), 1), Float(frame.width) - 2)
      let straight = up
      for _ in 0..<2 {
        let there = frame.canvas.at(wholePart(column), wholePart(camera.row(max(up, 0.004))))
        let distance = there.w > 0 ? min(there.w, 60) : 30
        up = max(straight - 2 * camera.focal * camera.eye / distance, 0.003)
      }
      let image =
        up < camera.top
        ? frame.canvas.sample(column, camera.row(up)) : frame.light.sky(camera.direction(u, up))
      let grazing = 1 - clamp(-v / camera.focal * 1.5)
      let mirror = mix(0.16, 0.62, pool) * (0.35 + 0.65 * grazing * grazing) * amount
      row[x].lay(mix(row[x].rgb * 0.30, image, clamp(mirror * 1.1)), clamp(0.35 + mirror))
    }
  }
}
