/// Draws a landform: first columns find what is seen where, then rows light and colour it.
struct LandLayer<Land: Landform>: Sendable {
  let land: Land
  /// Mist lying in low places.
  let mist: Float

  // MARK: - What is seen

  /// Marches one column away from the camera and writes the distance of what it meets.
  func trace(column x: Int, _ frame: Frame) {
    let camera = frame.camera
    let slope = camera.u(x) / camera.focal
    let growth = 1 + clamp(land.stride * camera.pixel, 0.0012, 0.015)
    let pixels = frame.canvas.pixels + x
    var row = frame.height - 1
    var z = land.near
    var lastZ = z
    var lastEdge = Float(frame.height) + 1
    while z < land.far, row >= 0 {
      let cells = z * camera.pixel * land.frequency * 1.6
      var height = land.height(slope * z, z, frame.octaves(footprint: cells, most: 9))
      let wet = land.hasWater && height <= 0
      if wet { height = 0 }
      let edge = camera.row(camera.focal * (height - camera.eye) / z)
      let span = lastEdge - edge
      while row >= 0, Float(row) + 0.5 >= edge {
        let t = span > 0 ? clamp((lastEdge - Float(row) - 0.5) / span) : 1
        let depth = lastZ + (z - lastZ) * t
        pixels[row * frame.width].w = wet ? -depth : depth
        row -= 1
      }
      lastZ = z
      lastEdge = edge
      z *= growth
    }
  }

  // MARK: - How it looks

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    var shade = Shade()
    for x in 0..<frame.width {
      let depth = row[x].w
      guard depth > 0, depth < land.far else { continue }
      let u = camera.u(x)
      let direction = camera.direction(u, v)
      let spot = spot(u, v, depth, &shade, frame)
      let lit = land.colour(spot, frame)
      let air = frame.light.air(direction, depth: depth, rise: max(spot.y, 0) * 7)
      let low = mist * air.fall * smooth(land.near * 2, land.far * 0.5, depth)
      row[x] = Pixel(mix(air.colour, lit, air.clear * (1 - low)), depth: depth)
    }
  }

  @inline(__always)
  private func spot(
    _ u: Float, _ v: Float, _ z: Float, _ shade: inout Shade, _ frame: Frame
  ) -> Spot {
    let camera = frame.camera
    let x = u / camera.focal * z
    let footprint = z * camera.pixel / camera.focal
    let step = max(footprint, 0.0008)
    let octaves = frame.octaves(footprint: footprint * land.frequency * 0.8, most: 9)
    // The place, and one step east and north of it; the fourth lane is idle.
    let around = land.heights(Lanes(x, x + step, x, x), Lanes(z, z, z + step, z), octaves)
    let here = around.x
    let normal = Vec3(here - around.y, step, here - around.z).unit
    let seen = camera.eye + v * z / camera.focal
    var spot = Spot(x: x, y: seen, z: z, normal: normal, shadow: 1, footprint: footprint)
    if land.castsShadow, normal.dot(frame.light.key) > 0 {
      // Shadows are softer than pixels: neighbours share one.
      if !shade.serves(z) {
        shade = Shade(shadow: shadow(x, max(here, seen) + z * 0.004, z, frame), depth: z, uses: 0)
      }
      shade.uses += 1
      spot.shadow = shade.shadow
    }
    return spot
  }

  /// Eight strides towards the light, each longer, with soft edges.
  @inline(__always)
  private func shadow(_ x: Float, _ y: Float, _ z: Float, _ frame: Frame) -> Float {
    let near = Lanes(1, 1.7, 2.9, 4.9) * (z * 0.012)
    let first = clearance(x, y, z, near, frame.light.key)
    guard first > 0, frame.thrift == 0 else { return smooth(0, 1, first) }
    return smooth(0, 1, min(first, clearance(x, y, z, near * 8.35, frame.light.key)))
  }

  /// How freely the light passes over the land at these distances; 1 or more is freely.
  @inline(__always)
  private func clearance(_ x: Float, _ y: Float, _ z: Float, _ away: Lanes, _ key: Vec3) -> Float {
    let ground = land.coarse(x + key.x * away, z + key.z * away)
    return 1 + ((y + key.y * away - ground) / away).min() * 9
  }
}

/// The last shadow found along a row.
private struct Shade {
  var shadow: Float = 1
  var depth: Float = -1
  var uses = 3

  @inline(__always) func serves(_ z: Float) -> Bool {
    uses < 3 && abs(z - depth) < 0.02 * z
  }
}
