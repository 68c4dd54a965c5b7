/// Sand blown into crests: long windward slopes, sharp edges, ripples.
struct Dunes: Landform {
  let noise: Noise
  let near: Float
  let far: Float = 30
  let frequency: Float = 0.8
  let stride: Float = 1.8
  let castsShadow = true
  var hasWater: Bool { pool != nil }
  let offset: Vec2
  let sand: Vec3
  /// An oasis: its middle (x, z) and radius.
  var pool: Vec3?

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let px = x * 0.42 + offset.x
    let pz = z * 0.30 + offset.y
    let bend = noise.value(px * 0.7, pz * 0.7) * 1.6
    let first = crest(px + bend, pz + bend * 0.8, 0.5)
    let second = crest(px * 2.3 + bend * 1.4 + 7, pz * 2.1 + bend, 0.4)
    let swell = noise.value(px * 0.35 + 5, pz * 0.35)
    let size = 0.35 + swell * 0.9
    let dry =
      (first * 0.92 * size + second * 0.13 + swell * 0.3 - 0.60) * smooth(0.2, 3.5, z)
      * (1 + z * 0.015) * smooth(30, 12, z)
    guard let pool else { return dry }
    let dx = (x - pool.x) / 1.5
    let dz = z - pool.y
    let away = (dx * dx + dz * dz).squareRoot() + (noise.value(x * 2, z * 2) - 0.5) * 0.25
    let bank = smooth(pool.z * 0.86, pool.z * 1.25, away)
    return mix(-0.06, max(dry, 0) * smooth(pool.z * 1.1, pool.z * 2.6, away) + 0.02, bank)
  }

  /// One family of crests, sharp at the top, smooth in the hollow.
  @inline(__always) private func crest(_ x: Float, _ z: Float, _ sharp: Float) -> Float {
    let n = noise.slope(x, z).x
    let fold = 1 - abs(2 * n - 1)
    return fold * fold * (1 - sharp) + fold * sharp * smooth(0, 0.3, fold)
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let warp = noise.fbm(spot.x * 3 + 9, spot.z * 3, 2)
    let phase = (spot.x * 0.5 + spot.z + warp * 0.16) * 42
    let fine = clamp(1 - spot.footprint * 42 * 1.6)
    let wave = sinTurns(phase) * fine * fine
    let grain = noise.value(spot.x * 310, spot.z * 310) - 0.5
    var normal = spot.normal
    normal.z += wave * 0.13
    normal.x += wave * 0.06 + grain * 0.05 * fine
    let tone = noise.fbm(spot.x * 0.8, spot.z * 0.8 + 3, 3)
    var albedo = sand * (0.85 + 0.3 * tone + grain * 0.08)
    if let pool {
      // Green round the water.
      let dx = (spot.x - pool.x) / 1.5
      let dz = spot.z - pool.y
      let away = (dx * dx + dz * dz).squareRoot() + (tone - 0.5) * 0.5
      let blades = 0.5 + noise.fbm(spot.x * 30, spot.z * 14, 3)
      albedo = mix(
        Vec3(0.10, 0.17, 0.035) * blades, albedo, smooth(pool.z * 1.05, pool.z * 1.5, away))
    }
    let shade = mix(0.25, 1, spot.shadow)
    return albedo * frame.light.onto(normal.unit, shadow: spot.shadow) * mix(1, shade, 0.35)
  }
}
