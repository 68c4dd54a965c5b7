/// Foam where a rough sea breaks against a hull.
struct WashLayer: Layer {
  /// The middle of the hull's foot (u, v), and half the hull's length.
  let place: Vec2
  let half: Float
  /// The lit foam.
  let colour: Vec3
  let offset: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let up = (camera.v(y) - place.y) / (half * 0.20)
    guard abs(up) < 1.4 else { return }
    let low = max(wholePart(camera.column(place.x - half * 1.8)), 0)
    let high = min(wholePart(camera.column(place.x + half * 1.8)), frame.width - 1)
    guard low <= high else { return }
    for x in low...high {
      let across = (camera.u(x) - place.x) / (half * 1.25)
      let lace = frame.noise.fbm(across * 9 + offset, up * 2.6 + offset, 5)
      let away = across * across + up * up + (0.5 - lace) * 2.6
      let cover = smooth(0.95, 0.35, away) * smooth(1.4, 0.9, abs(up))
      row[x].lay(colour * (0.72 + 0.5 * lace), cover * 0.92)
    }
  }
}
