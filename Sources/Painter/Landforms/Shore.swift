/// A beach: sand that sinks into the sea along a curved line, a headland far off.
struct Shore: Landform {
  let noise: Noise
  let near: Float
  let far: Float = 40
  let frequency: Float = 0.6
  let stride: Float = 3
  let castsShadow = true
  let hasWater = true
  let offset: Vec2
  /// −1 or 1: the side the land is on.
  let side: Float
  let sand: Vec3
  /// Islands on the horizon.
  let islands: Bool

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let bend = (noise.fbm(z * 0.55 + offset.x, 3, 2) - 0.5) * 0.9
    let inland = side * x + 0.50 - z * 0.42 + bend * smooth(0.4, 2.5, z)
    let beach = inland * 0.05 + (noise.fbm(x * 3, z * 3, 3) - 0.5) * 0.004
    guard islands, z > 9, z < 26 else { return max(beach, -0.3) * smooth(14, 8, z) - 0.01 }
    let far = noise.fbm(x * 0.16 + offset.y, z * 0.2, 3) - 0.54
    let rocks = noise.eroded(x * 0.9, z * 0.9, min(octaves, 6))
    let isle = far * 6 * (0.4 + rocks) * smooth(9, 12, z) * smooth(26, 20, z)
    return max(isle, -0.1)
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    if spot.z > 8 {
      let tone = noise.fbm(spot.x * 4, spot.z * 4 + spot.y * 9, 4)
      let green = mix(Vec3(0.03, 0.06, 0.02), Vec3(0.14, 0.17, 0.05), tone)
      return mix(sand, green, smooth(0.03, 0.1, spot.y))
        * frame.light.onto(spot.normal, shadow: spot.shadow)
    }
    let fine = clamp(1.3 - spot.footprint * 120)
    let grain = (noise.value(spot.x * 420, spot.z * 420) - 0.5) * 0.22 * fine
    let ripple = noise.fbm(spot.x * 9, spot.z * 30, 3) - 0.5
    var normal = spot.normal
    normal.z += ripple * 0.35
    normal.x += grain * 0.6
    let wet = smooth(0.012, 0.001, spot.y)
    let albedo = sand * (0.92 + grain + ripple * 0.16) * mix(1, 0.42, wet)
    let lit = albedo * frame.light.onto(normal.unit, shadow: spot.shadow)
    return mix(lit, mix(lit, frame.light.middle, 0.35), wet)
  }
}
