/// A skyline in rows of buildings, farther ones paler, standing on one line.
struct CityLayer: Layer {
  let rows: [CityRow]
  /// `v` the city stands on.
  let ground: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    guard v >= ground - camera.pixel * 0.5 else { return }
    for x in 0..<frame.width {
      let u = camera.u(x)
      for cityRow in rows {
        guard v < cityRow.tallest + ground, let colour = cityRow.colour(u, v - ground, frame) else {
          continue
        }
        let air = frame.light.air(camera.direction(u, v))
        let lit = mix(air, colour, cityRow.clear(v - ground))
        row[x] = Pixel(lit, depth: cityRow.depth)
        break
      }
    }
  }
}
