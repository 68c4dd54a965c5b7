/// A wooden landing stage that runs away from the eye.
struct PierLayer: Layer {
  let middle: Float
  let half: Float
  /// Height over the water, and where it ends.
  let high: Float
  let far: Float
  let snowy: Bool

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let light = frame.light
    let v = camera.v(y)
    guard v < 0 else { return }
    let top = (camera.eye - high) * camera.focal / -v
    // Below the far edge hang beams and posts.
    let drop = camera.eye + v * far / camera.focal
    for x in 0..<frame.width {
      let u = camera.u(x)
      if top < far {
        let across = u / camera.focal * top - middle
        guard abs(across) < half else { continue }
        let (board, part) = floorParts(top * 8)
        let cell = CellHash(board, 4, 11)
        let grain = frame.noise.fbm(across * 3 + cell[0] * 40, top * 60, 3)
        var albedo =
          mix(Vec3(0.30, 0.21, 0.13), Vec3(0.42, 0.33, 0.24), cell[1]) * (0.65 + 0.6 * grain)
        if part < 0.07 { albedo *= 0.3 }
        if snowy { albedo = mix(albedo, Vec3(0.8, 0.84, 0.9), smooth(0.3, 0.6, grain + 0.15)) }
        row[x] = Pixel(albedo * light.onto(Vec3(0, 1, 0)), depth: top)
      } else if drop > -0.02, drop < high {
        let across = u / camera.focal * far - middle
        guard abs(across) < half else { continue }
        let post = abs(abs(across) - half * 0.8) < 0.04
        guard post || drop > high - 0.05 else { continue }
        row[x] = Pixel(Vec3(0.16, 0.11, 0.07) * light.onto(Vec3(0, 0.1, -1)), depth: far)
      }
    }
  }
}
