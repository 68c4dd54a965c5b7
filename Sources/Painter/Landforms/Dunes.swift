/// Sand blown into crests: long windward slopes, sharp edges, ripples.
struct Dunes: Landform {
  let noise: Noise
  let near: Float
  let far: Float = 30
  let frequency: Float = 0.8
  let stride: Float = 1.8
  let castsShadow = true
  let hasWater = false
  let offset: Vec2
  let sand: Vec3

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let px = x * 0.42 + offset.x
    let pz = z * 0.30 + offset.y
    let bend = noise.value(px * 0.7, pz * 0.7) * 1.6
    let first = crest(px + bend, pz + bend * 0.8, 0.5)
    let second = crest(px * 2.3 + bend * 1.4 + 7, pz * 2.1 + bend, 0.4)
    let swell = noise.value(px * 0.35 + 5, pz * 0.35)
    let size = 0.35 + swell * 0.9
    return (first * 0.92 * size + second * 0.13 + swell * 0.3 - 0.60) * smooth(0.2, 3.5, z)
      * (1 + z * 0.015) * smooth(30, 12, z)
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
    let albedo = sand * (0.85 + 0.3 * tone + grain * 0.08)
    let shade = mix(0.25, 1, spot.shadow)
    return albedo * frame.light.onto(normal.unit, shadow: spot.shadow) * mix(1, shade, 0.35)
  }
}
