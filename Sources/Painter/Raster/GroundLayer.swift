/// What covers level ground or a table.
protocol FloorSurface: Sendable {
  /// Lit colour of a spot, without the air before it.
  func colour(_ spot: Spot, _ frame: Frame) -> Vec3
}

/// Level ground at height 0, seen where nothing nearer has been painted.
struct GroundLayer<Surface: FloorSurface>: Sendable {
  let surface: Surface
  let far: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let z = camera.groundDistance(v)
    guard z < far * 8 else { return }
    let footprint = z * camera.pixel / camera.focal
    let clear = exp(-frame.light.haze * min(z, 60)) * smooth(far * 8, far, z)
    for x in 0..<frame.width where row[x].w > z {
      let u = camera.u(x)
      let spot = Spot(
        x: u / camera.focal * z, y: 0, z: z, normal: Vec3(0, 1, 0), shadow: 1,
        footprint: footprint)
      let lit = surface.colour(spot, frame)
      let air = frame.light.air(camera.direction(u, 0.02))
      row[x] = Pixel(mix(air, lit, clear), depth: z)
    }
  }
}
