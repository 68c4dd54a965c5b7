/// A row of gabled houses along a quay, seen from the water.
struct FrontsLayer: Layer {
  let facade: Facade
  let depth: Float
  /// Height of the quay over the water.
  let quay: Float
  let plot: Float
  let low: Float
  let more: Float
  let offset: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let light = frame.light
    let v = camera.v(y)
    let up = camera.eye + v * depth / camera.focal - quay
    guard up > -quay, up < low + more + 1 else { return }
    let clear = exp(-light.haze * depth)
    let footprint = depth * camera.pixel / camera.focal
    for x in 0..<frame.width {
      let u = camera.u(x)
      let along = u * depth / camera.focal + offset
      var albedo: Vec3
      var glow = Vec3(0, 0, 0)
      if up < 0 {
        let stone = floorParts(up * 14).whole
        let joint = floorParts(along * 4 + (stone & 1 == 0 ? 0 : 0.5)).fraction < 0.06
        albedo =
          Vec3(0.20, 0.19, 0.18)
          * (joint ? 0.55 : 0.7 + 0.5 * frame.noise.value(along * 9, up * 30))
      } else {
        let (index, part) = floorParts(along / plot)
        let cell = CellHash(index, 5, facade.seed)
        let high = low + more * cell[1]
        let aside = abs(part - 0.5) * 2
        // Plain, stepped or curved gables.
        let kind = cell[17]
        let gable: Float =
          kind < 0.4
          ? (1 - aside) * 0.50
          : (kind < 0.7
            ? Float(wholePart((1 - aside) * 5)) * 0.11 : 0.42 * (1 - aside * aside * aside))
        guard up < high + gable else { continue }
        if up > high {
          albedo = facade.wall(cell)
          if aside < 0.22, up - high < 0.20, up - high > 0.05 { albedo = Vec3(0.05, 0.05, 0.06) }
          let rim = high + gable - up < 0.045
          if rim { albedo = facade.snowy ? Vec3(0.8, 0.84, 0.9) : Vec3(0.32, 0.12, 0.08) }
        } else {
          let look = facade.look(
            part * plot, up, wide: plot, cell: cell, footprint: footprint, frame)
          albedo = look.albedo
          glow = look.glow
        }
        if part < 0.015 || part > 0.985 { albedo *= 0.55 }
      }
      let lit = albedo * light.onto(Vec3(0.25 * (light.key.x > 0 ? 1 : -1), 0.1, -0.9).unit) * 1.25
      let air = light.air(camera.direction(u, max(v, 0.01)))
      row[x] = Pixel(mix(air, lit + glow, clear), depth: depth)
    }
  }
}
