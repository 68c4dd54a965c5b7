/// Grass round the foot of a figure: it stands in it, not on it.
struct TuftLayer: Layer {
  let seed: UInt32
  /// Middle of the foot (u, v), half its width.
  let place: Vec2
  let half: Float
  let tall: Float
  let colour: Vec3

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    guard v < place.y + tall * 1.1, v > place.y - tall else { return }
    let low = max(wholePart(camera.column(place.x - half)), 0)
    let high = min(wholePart(camera.column(place.x + half)), frame.width - 1)
    guard low <= high else { return }
    for x in low...high {
      let u = camera.u(x)
      if let blade = blade(u, v - place.y, frame) { row[x].lay(blade.colour, blade.cover) }
    }
  }

  @inline(__always)
  private func blade(_ u: Float, _ up: Float, _ frame: Frame) -> (colour: Vec3, cover: Float)? {
    let spacing = tall * 0.085
    let (index, _) = floorParts(u / spacing)
    for step: Int32 in -2...2 {
      let cell = CellHash(index &+ step, 13, seed)
      let root = (Float(index &+ step) + cell[1]) * spacing
      let away = (root - place.x) / half
      // Low at the ends, so that the tuft has no edge.
      let foot = -tall * (0.25 + 0.55 * cell[5])
      let high = foot + tall * (0.5 + 0.9 * cell[0]) * (1 - away * away)
      guard up < high, up > foot, abs(away) < 1 else { continue }
      let t = (up - foot) / max(high - foot, 1e-4)
      let bend = (cell[2] - 0.5) * tall * 0.6 * t * t
      let thin = spacing * (0.34 + 0.22 * cell[3]) * (1 - t) + frame.camera.pixel * 0.25
      let off = u - root - bend
      guard abs(off) < thin else { continue }
      let tone = (0.35 + 0.7 * t) * (0.7 + 0.6 * cell[4])
      let normal = Vec3(off / thin * 0.6 + (cell[2] - 0.5), 0.65, -0.5).unit
      let light = frame.light
      return (
        colour * tone * (light.onto(normal) + light.keyColour * (0.22 * t)),
        smooth(0, 0.25, t) * 0.9
      )
    }
    return nil
  }
}
