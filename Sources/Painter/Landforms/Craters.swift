/// Ground that was hit often and never rained on: craters, stones, dust.
struct Craters: Landform {
  let noise: Noise
  let near: Float
  let far: Float = 24
  let frequency: Float = 1.2
  let stride: Float = 4
  let castsShadow = true
  let hasWater = false
  let offset: Vec2
  let dust: Vec3
  /// How rocky and steep: the red planet has mesas.
  let rocky: Float

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let px = x + offset.x
    let pz = z + offset.y
    let swell = (noise.fbm(px * 0.45, pz * 0.45, min(octaves, 5)) - 0.5) * 0.55
    let far =
      z > 8
      ? smooth(8, 15, z) * (noise.eroded(px * 0.3, pz * 0.3, min(octaves, 6)) - 0.15) : 0
    var pits = pit(px, pz, 1.9, 3) + pit(px, pz, 0.72, 5)
    if octaves > 3 { pits += pit(px, pz, 0.27, 9) }
    return swell * smooth(0.3, 3, z) + far * (1.1 + 2.4 * rocky)
      + pits * (1 - 0.6 * rocky) * smooth(0.2, 1.2, z)
  }

  /// Bowls with rims, one a cell at most.
  @inline(__always)
  private func pit(_ x: Float, _ z: Float, _ cell: Float, _ seed: UInt32) -> Float {
    let (ix, fx) = floorParts(x / cell)
    let (iz, fz) = floorParts(z / cell)
    let chance = CellHash(ix, iz, seed)
    guard chance[0] > 0.45 else { return 0 }
    let radius = 0.17 + 0.13 * chance[1]
    let dx = (fx - 0.5 - (chance[2] - 0.5) * (0.9 - 2 * radius) * 0.5) / radius
    let dz = (fz - 0.5 - (chance[3] - 0.5) * (0.9 - 2 * radius) * 0.5) / radius
    let away = (dx * dx + dz * dz).squareRoot()
    guard away < 1.6 else { return 0 }
    let bowl = away < 1 ? (away * away - 1) * 0.26 : 0
    let rim = exp(-(away - 1) * (away - 1) * 22) * 0.11 * smooth(1.6, 1.2, away)
    return (bowl + rim) * radius * cell
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let octaves = frame.octaves(footprint: spot.footprint * 14, most: 5)
    let grain = noise.fbm(spot.x * 14, spot.z * 14, octaves)
    let broad = noise.fbm(spot.x * 0.7 + 3, spot.z * 0.7, 3)
    let (ix, fx) = floorParts(spot.x * 9)
    let (iz, fz) = floorParts(spot.z * 9)
    let cell = CellHash(ix, iz, 71)
    let dx = fx - 0.5
    let dz = fz - 0.4
    let stone = cell[0] > 0.80 && dx * dx + dz * dz * 2 < 0.02 + 0.10 * cell[1]
    let near = smooth(6, 3, spot.z)
    var normal = spot.normal
    if stone { normal = (normal + Vec3(dx * 3, 0.4, dz * 3) * near).unit }
    normal.x += (grain - 0.5) * 0.35
    var albedo = dust * (0.62 + 0.38 * broad) * (0.70 + 0.6 * grain)
    if stone { albedo *= mix(1, 0.62 + 0.5 * cell[2], near) }
    let steep = smooth(0.85, 0.65, spot.normal.y) * rocky
    albedo = mix(albedo, dust * 0.42 * (0.6 + 0.8 * noise.value(spot.y * 24, 3)), steep)
    return albedo * frame.light.onto(normal.unit, shadow: spot.shadow)
  }
}
