/// A lane of lights moving through the air, far off.
struct TrafficLayer: Layer {
  let seed: UInt32
  /// Height of the lane at u = 0, and its slope.
  let v: Float
  let slope: Float
  let colours: [Vec3]

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let here = camera.v(y)
    guard abs(here - v) < 0.02 + abs(slope) * camera.halfWidth else { return }
    let thin = max(0.0016, camera.pixel * 0.7)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let away = here - v - slope * u - u * u * 0.06
      guard abs(away) < 0.012 else { continue }
      let (index, part) = floorParts(u * 26)
      let cell = CellHash(index, 2, seed)
      guard cell[0] > 0.35 else { continue }
      let shift = (cell[1] - 0.5) * 0.008
      let d = (away - shift) / thin
      let trail = smooth(0.15, 0.8, part) * (part > 0.8 ? 0 : 1)
      let tint = colours[min(wholePart(cell[2] * Float(colours.count)), colours.count - 1)]
      row[x].add(tint * (exp(-d * d) * trail * (0.5 + 1.6 * cell[3])))
    }
  }
}
