/// A straight road that runs across the picture.
struct HighwayLayer: Layer {
  /// Distances of its edges.
  let near: Float
  let far: Float
  let offset: Float
  let snowy: Bool

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let z = camera.groundDistance(v)
    let verge = (far - near) * 0.10
    guard z > near - verge, z < far + verge else { return }
    let noise = frame.noise
    let lit = frame.light.onto(Vec3(0, 1, -0.05).unit)
    // One row of pixels covers more road the farther it is.
    let reach = z * z * camera.pixel / (camera.eye * camera.focal)
    let across = (z - near) / (far - near)
    for x in 0..<frame.width {
      let along = camera.u(x) * z / camera.focal
      let grain = noise.fbm(along * 26, z * 40, 3)
      let rough = (grain - 0.5) * verge * 0.5
      let cover =
        smooth(near - verge * 0.5, near - verge * 0.2, z + rough)
        * smooth(far + verge * 0.5, far + verge * 0.2, z + rough)
      guard cover > 0 else { continue }
      var albedo = Asphalt.tar * (0.75 + 0.5 * grain)
      let worn = smooth(0.16, 0.04, abs(abs(across - 0.5) - 0.25))
      albedo *= 1 + worn * 0.25
      let paint = 0.7 + 0.3 * grain
      let wide = max(0.018, reach * 0.7)
      for edge in [near + verge * 0.35, far - verge * 0.35] where abs(z - edge) < wide {
        albedo = Asphalt.white * paint
      }
      let dashed = floorParts(along * 1.5 + offset).fraction < 0.55
      if dashed, abs(z - (near * 0.62 + far * 0.38)) < wide {
        albedo = Asphalt.yellow * paint
      }
      if snowy { albedo = mix(albedo, Asphalt.snow, 0.35) }
      row[x].lay(albedo * lit, cover)
      if cover > 0.5 { row[x].w = z }
    }
  }
}
