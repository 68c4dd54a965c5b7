/// A room far out of focus: a window, soft discs of light, warm dusk.
struct BlurredRoomLayer: Layer {
  let seed: UInt32
  /// The window's middle and half sizes.
  let window: Vec2
  let pane: Vec2
  /// 0 by day, 1 at night.
  let dark: Float
  let wall: Vec3
  /// What grows outside.
  let leaf: Vec3

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let light = frame.light
    let v = camera.v(y)
    let glass = mix(
      light.horizon * 0.9 + light.middle * 0.45, Vec3(0.022, 0.036, 0.075), dark)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let dx = abs(u - window.x)
      let dy = abs(v - window.y)
      let blur: Float = 0.075
      let open =
        smooth(pane.x + blur, pane.x - blur * 0.4, dx)
        * smooth(pane.y + blur, pane.y - blur * 0.4, dy)
      let bars = 1 - 0.40 * exp(-dx * dx * 900) - 0.30 * exp(-dy * dy * 900)
      let near = exp(-(dx * dx + dy * dy * 0.7) * 3.5)
      let base = wall * (light.ambient * 0.55 + light.keyColour * (0.08 + 0.26 * near))
      var colour = base * (0.62 + 0.5 * smooth(-0.1, camera.top, v))
      let green = frame.noise.fbm(u * 5 + 3, v * 5, 2)
      let outside = mix(
        glass * 1.25, leaf * (light.keyColour * 0.55 + light.ambient) * (1 - 0.93 * dark),
        smooth(0.42, 0.62, green) * smooth(0.25, -0.15, v - window.y) * (1 - 0.6 * dark))
      colour = mix(colour, outside, open * bars)
      row[x] = Pixel(colour + discs(u, v, frame) * (1 - open * 0.6), depth: 30)
    }
  }

  /// Points of light, each blurred to a disc.
  @inline(__always) private func discs(_ u: Float, _ v: Float, _ frame: Frame) -> Vec3 {
    var sum = Vec3(0, 0, 0)
    for sheet in 0..<2 {
      let cells: Float = sheet == 0 ? 4.2 : 7
      let (ix, fx) = floorParts(u * cells + Float(sheet) * 5.3)
      let (iy, fy) = floorParts(v * cells + Float(sheet) * 1.7)
      let cell = CellHash(ix, iy, seed &+ UInt32(sheet))
      guard cell[0] > 0.55 else { continue }
      let radius = 0.20 + 0.20 * cell[1]
      let dx = fx - 0.5 - (cell[2] - 0.5) * 0.3
      let dy = fy - 0.5 - (cell[3] - 0.5) * 0.3
      let away = (dx * dx + dy * dy).squareRoot() / radius
      let disc = smooth(1, 0.86, away) * (0.55 + 0.45 * smooth(0.3, 0.95, away))
      let tint = mix(Vec3(1.0, 0.62, 0.25), Vec3(0.95, 0.85, 0.60), cell[4])
      sum += tint * (disc * (0.05 + 0.14 * cell[5]) * mix(0.5, 1.4, dark))
    }
    return sum
  }
}
