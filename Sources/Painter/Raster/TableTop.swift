/// Polished boards that run away from the eye and mirror the window a little.
struct TableTop: FloorSurface {
  let noise: Noise
  let wood: Vec3
  /// Where the table ends.
  let far: Float
  /// `u` of the light on it.
  let window: Float

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let light = frame.light
    let (board, part) = floorParts(spot.x * 3.1 + 0.5)
    let cell = CellHash(board, 6, 77)
    let bend = noise.value(spot.x * 2, spot.z * 0.8 + cell[0] * 20)
    let rings = noise.fbm(spot.x * 22 + bend * 5 + cell[1] * 50, spot.z * 1.5 + cell[2] * 9, 4)
    let fine = noise.fbm(spot.x * 130, spot.z * 5, 2)
    var albedo = wood * (0.55 + 0.75 * rings) * (0.85 + 0.3 * fine) * (0.85 + 0.3 * cell[3])
    let gap = max(0.012, spot.footprint * 3)
    if part < gap { albedo *= 0.35 }
    let lit = albedo * light.onto(Vec3((rings - 0.5) * 0.2, 1, 0).unit)
    let u = spot.x * frame.camera.focal / spot.z
    let across = (u - window) / (0.20 + 0.05 * spot.z)
    let shine = exp(-across * across) * smooth(0.4, 2.4, spot.z)
    // The far edge melts into the room behind.
    let soft = smooth(far * 0.75, far * 1.6, spot.z)
    let sheen = (light.horizon * 0.7 + light.keyColour * 0.12) * (shine * 0.22 * (1 - light.night * 0.7))
    return (lit + sheen) * mix(1, 0.55, soft)
  }
}
