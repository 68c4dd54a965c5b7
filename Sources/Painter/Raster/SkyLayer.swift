/// The sky: gradient, stars, aurora, disc, rainbow, clouds, wherever nothing stands before it.
struct SkyLayer: Layer {
  let stars: Stars?
  let aurora: Aurora?
  let clouds: Clouds?
  let disc: SkyDisc?
  let rainbow: Bool

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let light = frame.light
    let v = camera.v(y)
    for x in 0..<frame.width {
      guard row[x].w >= Canvas.sky else { continue }
      let u = camera.u(x)
      let direction = camera.direction(u, v)
      let plain = light.sky(direction)
      var colour = plain
      if let stars { colour += stars.light(u, v, frame) }
      if let aurora { colour += aurora.light(u, v, frame.noise) }
      if let disc { colour = disc.over(colour, u, v, frame) }
      if let clouds { colour = clouds.over(colour, plain: plain, direction, frame) }
      if rainbow { colour += SkyLayer.rainbow(u, v, light) }
      row[x] = Pixel(colour, depth: Canvas.sky)
    }
  }

  /// A bow opposite the light, red outside.
  private static func rainbow(_ u: Float, _ v: Float, _ light: Light) -> Vec3 {
    let x = u + (light.key.x > 0 ? 0.12 : -0.12)
    let radius = (x * x + (v + 0.14) * (v + 0.14)).squareRoot()
    let t = (radius - 0.50) / 0.055
    guard v > -0.02 else { return Vec3(0, 0, 0) }
    // The sky within the bow is brighter than outside it.
    let within = Vec3(repeating: 0.05 * light.horizon.luminance) * smooth(0.2, -0.6, t)
    guard t > -0.4, t < 1.4 else { return within }
    func band(_ centre: Float) -> Float {
      let d = (t - centre) * 3.2
      return exp(-d * d)
    }
    let hues = Vec3(band(0.85) + band(0.05) * 0.35, band(0.5), band(0.2))
    return within + hues * (0.46 * light.horizon.luminance + 0.03) * smooth(-0.02, 0.1, v)
  }
}
