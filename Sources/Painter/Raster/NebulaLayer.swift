/// Glowing gas among the stars.
struct NebulaLayer: Layer {
  let offset: Vec2
  let first: Vec3
  let second: Vec3

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let noise = frame.noise
    let v = camera.v(y)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let a = noise.fbm(u * 2.2 + offset.x, v * 2.2 + offset.y, 3)
      let b = noise.fbm(u * 2.2 + a * 1.8 + 31, v * 2.2 + a * 1.5, 6 - frame.thrift)
      let c = noise.fbm(u * 4 + b * 2 + 11, v * 4 + b * 2 + 51, 5 - frame.thrift)
      let gas = smooth(0.38, 0.85, b)
      let dark = smooth(0.60, 0.42, c)
      let tint = mix(first, second, smooth(0.35, 0.68, a + (c - 0.5) * 0.4))
      row[x].add(tint * (gas * gas * 0.85 * (0.25 + 0.75 * dark)) + tint * 0.035)
      row[x].add(Vec3(1, 0.85, 0.75) * (pow(gas, 4) * dark * 0.28))
    }
  }
}
