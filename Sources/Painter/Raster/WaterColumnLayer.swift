/// The sea seen from within: bright above, deep ahead, the surface rippling overhead.
struct WaterColumnLayer: Layer {
  let offset: Vec2
  /// `u` below the sun.
  let sun: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let light = frame.light
    let v = camera.v(y)
    let noise = frame.noise
    let t = clamp(v / camera.top)
    for x in 0..<frame.width where row[x].w >= Canvas.sky {
      let u = camera.u(x)
      let dx = u - sun
      let dy = camera.top - v
      let shine = exp(-(dx * dx * 1.6 + dy * dy * 1.1) * 3.4)
      var colour = mix(light.horizon, light.zenith, smooth(0.0, 1.0, t * 0.75 + shine * 0.45))
      colour += light.glow * shine * 0.8
      // The surface, a plane above: its waves in perspective.
      if v > 0.05 {
        let z = 0.55 / v
        let wave = noise.ridged(u * z * 3.4 + offset.x, z * 4.2 + offset.y, 3)
        let seen = smooth(0.30, 0.85, t)
        colour += light.glow * (wave * wave * seen * (0.12 + 0.75 * shine))
      }
      row[x] = Pixel(colour, depth: Canvas.sky)
    }
  }
}
