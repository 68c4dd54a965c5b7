/// A seamless paper backdrop: wall and floor of one colour, a pool of light behind the subject.
struct BackdropLayer: Layer {
  let colour: Vec3
  /// White to the edges.
  let pale: Bool
  /// `v` where the floor turns up into the wall.
  let line: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let middle = (camera.top + camera.bottom) * 0.5 + 0.06
    let rise = smooth(line - 0.10, line + 0.16, v)
    let turn: Float = frame.light.key.x > 0 ? 1 : -1
    for x in 0..<frame.width {
      let u = camera.u(x)
      let dx = u + turn * 0.10
      let dy = v - middle
      let pool = exp(-(dx * dx + dy * dy) * (pale ? 1.2 : 3.2))
      let wall = pale ? 1.05 + 0.30 * pool : 0.22 + 1.0 * pool
      let lit = exp(-(u * u * 1.6 + (v - line) * (v - line) * 9))
      let floor = pale ? 0.92 + 0.3 * lit : 0.34 + 0.75 * lit
      row[x] = Pixel(colour * mix(floor, wall, rise) * (pale ? 1.15 : 1), depth: 12)
    }
  }
}
