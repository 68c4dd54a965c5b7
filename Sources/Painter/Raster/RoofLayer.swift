/// A flat roof to stand on, with a low wall round it.
struct RoofLayer: Layer {
  let far: Float
  let wall: Float
  let snowy: Bool

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let light = frame.light
    let v = camera.v(y)
    let ground = camera.groundDistance(v)
    let up = camera.eye + v * far / camera.focal
    guard up < wall else { return }
    for x in 0..<frame.width {
      let u = camera.u(x)
      let z = min(ground, far)
      let wx = u / camera.focal * z
      let grain = frame.noise.fbm(wx * 8, z * 8 + up * 8, 4)
      var albedo: Vec3
      var normal = Vec3(0, 1, 0)
      if ground < far {
        let joint =
          floorParts(wx * 1.6 + 0.5).fraction < 0.02 || floorParts(z * 1.6).fraction < 0.02
        albedo = Vec3(0.30, 0.27, 0.25) * (joint ? 0.5 : 0.7 + 0.5 * grain)
        albedo *= mix(0.6, 1, smooth(0, 0.5, far - z))
      } else {
        let line = floorParts(up * 18)
        let joint =
          line.fraction < 0.12
          || floorParts(wx * 5 + (line.whole & 1 == 0 ? 0 : 0.5)).fraction < 0.05
        albedo = Vec3(0.36, 0.17, 0.11) * (joint ? 0.6 : 0.7 + 0.6 * grain)
        normal = Vec3(0, 0.2, -1).unit
        if up > wall - 0.045 { albedo = Vec3(0.48, 0.46, 0.43) }
      }
      if snowy, ground < far || up > wall - 0.045 {
        albedo = Vec3(0.78, 0.82, 0.88) * (0.9 + 0.15 * grain)
      }
      row[x] = Pixel(albedo * light.onto(normal), depth: z)
    }
  }
}
