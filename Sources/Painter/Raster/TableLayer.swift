/// A table of polished boards that run away from the eye and mirror the window a little.
struct TableLayer: Layer {
  let wood: Vec3
  /// Where the table ends.
  let far: Float
  /// `u` of the light behind it.
  let window: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let z = camera.groundDistance(v)
    guard z < far * 1.1 else { return }
    // The far edge is out of focus.
    let cover = smooth(far * 1.06, far * 0.95, z)
    for x in 0..<frame.width {
      row[x].lay(colour(camera.u(x), z, frame), cover)
      row[x].w = z
    }
  }

  @inline(__always) private func colour(_ u: Float, _ z: Float, _ frame: Frame) -> Vec3 {
    let light = frame.light
    let noise = frame.noise
    let x = u / frame.camera.focal * z
    let (board, part) = floorParts(x * 3.1 + 0.5)
    let cell = CellHash(board, 6, 77)
    let bend = noise.value(x * 2, z * 0.8 + cell[0] * 20)
    let rings = noise.fbm(x * 22 + bend * 5 + cell[1] * 50, z * 1.5 + cell[2] * 9, 4)
    let sharp = smooth(far, far * 0.35, z)
    let fine = mix(0.5, noise.fbm(x * 130, z * 5, 2), sharp)
    var albedo = wood * (0.50 + 0.8 * rings) * (0.85 + 0.3 * fine) * (0.82 + 0.36 * cell[3])
    let gap = 0.012 + 0.02 * (1 - sharp)
    albedo *= mix(1, 0.40, smooth(gap * 1.5, gap * 0.5, min(part, 1 - part)) * (0.4 + 0.6 * sharp))
    // Light falls in from the window's side and fades towards the other.
    let across = (u - window) / (0.34 + 0.10 * z)
    let near = exp(-across * across * 0.55)
    let lit = albedo * (light.keyColour * (0.16 + 0.42 * near) + light.ambient * 0.75)
    let narrow = (u - window) / (0.13 + 0.05 * z)
    let shine = exp(-narrow * narrow) * smooth(0.5, far, z)
    let sheen = (light.horizon * 0.8 + light.keyColour * 0.15) * (0.34 * shine)
    return lit + sheen * mix(1, 0.4, light.night)
  }
}
