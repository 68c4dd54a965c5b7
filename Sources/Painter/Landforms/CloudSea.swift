/// A sea of clouds seen from above, a few peaks standing out of it.
struct CloudSea: Landform {
  let noise: Noise
  let near: Float
  let far: Float = 32
  let frequency: Float = 0.7
  let stride: Float = 5
  let castsShadow = false
  let hasWater = false
  let offset: Vec2
  /// Height of the peaks; 0 for none.
  let peaks: Float
  let winter: Bool

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let cloud = billow(x, z, octaves)
    guard peaks > 0, z > 5 else { return cloud }
    return max(cloud, rock(x, z, octaves))
  }

  @inline(__always) private func billow(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let px = x * 0.42 + offset.x
    let pz = z * 0.42 + offset.y
    let bend = noise.value(px * 0.8 + 5, pz * 0.8) * 0.7
    let big = noise.value(px + bend, pz)
    let heap = 1 - noise.ridged(px * 1.7 + bend, pz * 1.7, 1)
    let knobs = 1 - noise.ridged(px * 3.9 + bend * 2, pz * 3.9, max(1, min(octaves - 2, 3)))
    return (big * 0.85 + heap * 0.40 + knobs * 0.15 - 0.73) * 0.95 * smooth(0.2, 3, z)
      * smooth(32, 14, z)
  }

  @inline(__always) private func rock(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let px = x * 0.2 + offset.y
    let pz = z * 0.2 + offset.x
    let mass = noise.eroded(px * 1.4, pz * 1.4, octaves)
    let crest = noise.ridged(px * 0.8 + 3, pz * 0.8, min(octaves, 3))
    return (mass * 1.5 + crest * 1.2 - 1.35) * peaks * smooth(5, 9, z) * smooth(26, 20, z)
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let light = frame.light
    if peaks > 0, spot.z > 5 {
      let stone = rock(spot.x, spot.z, 7)
      if stone > billow(spot.x, spot.z, 4) + 0.01 {
        let grain = noise.fbm(spot.x * 3 + spot.y * 4, spot.z * 3 - spot.y * 5, 5)
        let snow = smooth(0.35, 0.62, spot.normal.y + (grain - 0.5) * 0.7 + (winter ? 0.3 : 0))
        let albedo = mix(
          mix(Vec3(0.12, 0.11, 0.11), Vec3(0.32, 0.29, 0.28), grain), Vec3(0.82, 0.85, 0.9), snow)
        return albedo * light.onto(spot.normal)
      }
    }
    // Clouds scatter: their shadow sides stay bright, thin edges towards the sun glow.
    let soft = (spot.normal + Vec3(0, 0.12, 0)).unit
    let facing = 0.5 + 0.5 * soft.dot(light.key)
    let hollow = smooth(-0.26, 0.22, spot.y)
    let fine = noise.fbm(
      spot.x * 2.6, spot.z * 2.6 + spot.y * 3,
      frame.octaves(
        footprint: spot.footprint * 2.6, most: 5))
    let turned = clamp(facing * facing * 1.5 - 0.25)
    let lit = turned * (0.30 + 0.35 * hollow) + hollow * hollow * 0.42 + (fine - 0.5) * 0.34
    let shade = light.cloudShade * 0.72 + light.ambient * 0.28
    let bright = light.cloudLit * 1.05 + light.keyColour * 0.12
    return mix(shade, bright, clamp(lit))
  }
}
