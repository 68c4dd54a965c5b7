/// A wall of flying sand that hides the distance.
struct SandLayer: Layer {
  let offset: Float
  let sand: Vec3
  let side: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let light = frame.light
    let v = camera.v(y)
    let tint = sand * (light.keyColour * 0.42 + light.ambient * 0.9 + light.horizon * 0.25)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let depth = min(abs(row[x].w), 40)
      let bend = frame.noise.fbm(u * 1.2 + offset, v * 1.6, 2)
      let billow = frame.noise.fbm(u * 2.0 + bend * 1.4 + offset, v * 3.0 + bend, 5)
      let front = camera.top * 0.46 + 0.36 * side * u + 0.34 * (bend - 0.5)
      let wall = smooth(front + 0.05, front - 0.10, v + (billow - 0.5) * 0.30)
      let far = smooth(2.5, 16, depth)
      let streak = frame.noise.fbm(u * 3 + offset, v * 42 + u * 5, 3)
      let cover = clamp(
        wall * far * 1.05 + far * 0.32 + (streak - 0.55) * 0.55 * smooth(0.25, -0.4, v))
      row[x].lay(tint * (0.25 + 1.25 * billow), min(cover, 0.95))
    }
  }
}
