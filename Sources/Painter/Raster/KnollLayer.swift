/// Ground in the foreground where there is only water: a rise, or a paved quay.
struct KnollLayer: Layer {
  enum Surface: Sendable { case grass, snow, stone }

  /// Its top (u, v), half its width.
  let place: Vec2
  let half: Float
  let colour: Vec3
  var surface = Surface.grass

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let v = frame.camera.v(y)
    guard v < place.y + 0.05 else { return }
    if surface == .stone {
      pave(row, v, frame)
    } else {
      heap(row, v, frame)
    }
  }

  private func heap(_ row: UnsafeMutablePointer<Pixel>, _ v: Float, _ frame: Frame) {
    let camera = frame.camera
    let noise = frame.noise
    let distance = camera.groundDistance(v)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let t = (u - place.x) / half
      let crest = place.y - 0.16 * t * t - 0.03 * t * t * t * t
      let blades = surface == .snow ? 0 : (noise.value(u * 190, v * 18) - 0.4) * 0.020
      let edge = crest + (noise.fbm(u * 9, 3, 3) - 0.5) * 0.03 + blades
      let cover = smooth(-camera.pixel, camera.pixel, edge - v)
      guard cover > 0 else { continue }
      let under = edge - v
      let tufts =
        surface == .snow
        ? 0.5 + (noise.fbm(u * 7, v * 9, 4) - 0.5) * 0.35 : noise.fbm(u * 60, v * 22, 4)
      let normal = Vec3(t * 0.6 + (tufts - 0.5) * 0.8, 0.8, -0.4 - under).unit
      let albedo = colour * (0.45 + 1.1 * tufts) * mix(1.1, 0.55, clamp(under * 4))
      row[x].lay(albedo * frame.light.onto(normal), cover)
      if cover > 0.5 { row[x].w = min(distance, 60) }
    }
  }

  /// Slabs in perspective behind a kerb.
  private func pave(_ row: UnsafeMutablePointer<Pixel>, _ v: Float, _ frame: Frame) {
    let camera = frame.camera
    let noise = frame.noise
    let light = frame.light
    let edge = place.y - v
    let cover = smooth(-camera.pixel, camera.pixel, edge)
    guard cover > 0 else { return }
    let z = camera.groundDistance(v)
    let slab: Float = camera.eye * 0.62
    let (line, down) = floorParts(z / slab)
    let kerb = edge < 0.012
    let flat = light.onto(Vec3(0, 1, -0.1).unit)
    // Wet by night: what is bright lies in it.
    let sheen = light.sky(Vec3(0, 0.25, 1).unit) * 0.16
    for x in 0..<frame.width {
      let u = camera.u(x)
      let across = u * z / camera.focal / slab + (line & 1 == 0 ? 0 : 0.5)
      let (column, beside) = floorParts(across)
      let tone = CellHash(column, line, 91)[0]
      let fine = noise.fbm(across * 14, z / slab * 14, 3)
      var albedo = colour * (0.72 + 0.3 * tone) * (0.75 + 0.5 * fine)
      let joint = z * camera.pixel / (camera.focal * slab)
      if beside < 0.03 + joint || down < 0.05 + joint { albedo *= 0.55 }
      if kerb { albedo = colour * 1.25 }
      row[x].lay(albedo * flat + sheen * (0.4 + fine), cover)
      if cover > 0.5 { row[x].w = min(z, 60) }
    }
  }
}
