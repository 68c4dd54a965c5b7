/// A rocky coast: headlands with green tops fall into the sea, one behind the other.
struct Cliffs: Landform {
  let noise: Noise
  let near: Float
  let far: Float = 26
  let frequency: Float = 1.0
  let stride: Float = 4.5
  let castsShadow = true
  let hasWater = true
  let offset: Vec2
  /// −1 or 1: the side the land is on.
  let side: Float
  let grass: Vec3
  let rock: Vec3
  let winter: Bool

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let wave = noise.value(z * 0.36 + offset.x, 5) * 2.3 + noise.value(z * 0.9 + offset.y, 8) * 0.5
    let ragged = noise.fbm(x * 1.6 + offset.x, z * 1.6, min(octaves, 5)) - 0.5
    let inland =
      side * x - 0.45 * smooth(2.6, 0.6, z) + 0.10 - z * 0.17 + (wave - 1.2) * smooth(0.8, 3.4, z)
      + ragged * 0.65
    if inland < -0.28 { return stacks(x, z, ragged, octaves) }
    let face = 0.45 * smooth(-0.06, 0.05, inland) + 0.55 * smooth(0.12, 0.26, inland)
    let high = (0.42 + 0.72 * noise.value(x * 0.4 + 3, z * 0.3 + offset.y)) * smooth(1.0, 3.4, z)
    let shelf = 0.07 * smooth(-0.28, -0.1, inland) * (0.3 + ragged)
    return -0.05 + shelf + (0.13 + high) * face + max(inland, 0) * 0.10
  }

  /// Rocks that stand in the surf.
  @inline(__always)
  private func stacks(_ x: Float, _ z: Float, _ ragged: Float, _ octaves: Int) -> Float {
    guard z > 2.2, z < 12 else { return -0.12 }
    let lone = noise.value(x * 1.1 + 30, z * 0.9 + offset.x)
    return -0.12 + smooth(0.80, 0.92, lone) * (0.38 + ragged * 0.5)
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let octaves = frame.octaves(footprint: spot.footprint * 6, most: 6)
    let grain = noise.fbm(spot.x * 6 + spot.y * 4, spot.z * 6 - spot.y * 9, octaves)
    let bed = noise.value(spot.y * 34 + grain * 2, 5)
    var albedo = mix(rock * 0.42, rock * 1.25, grain) * (0.78 + 0.35 * bed)
    let turf = smooth(0.62, 0.82, spot.normal.y + (grain - 0.5) * 0.35) * smooth(0.06, 0.15, spot.y)
    let cover = winter ? Vec3(0.78, 0.82, 0.88) : grass * (0.55 + 0.9 * grain)
    albedo = mix(albedo, cover, turf)
    let wet = smooth(0.05, 0.005, spot.y)
    albedo *= 1 - 0.6 * wet
    let lit = albedo * frame.light.onto(spot.normal, shadow: spot.shadow)
    let lace = noise.fbm(spot.x * 16, spot.z * 16, 3)
    let foam = smooth(0.030, 0.004, spot.y + (lace - 0.5) * 0.03)
    return mix(lit, frame.light.keyColour * 0.4 + frame.light.ambient * 0.9, foam * 0.8)
  }
}
