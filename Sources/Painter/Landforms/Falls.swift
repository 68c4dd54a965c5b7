/// A cliff over which a river falls into a pool.
struct Falls: Landform {
  let noise: Noise
  let trees: Trees
  let near: Float
  let far: Float = 16
  let frequency: Float = 1.3
  let stride: Float = 4
  let castsShadow = true
  let hasWater = true
  let offset: Vec2
  /// `x` of the fall and half its width.
  let middle: Float
  let half: Float
  let leaf: Vec3
  let accent: Vec3
  let winter: Bool

  /// The cliff's foot, a bay that opens towards the eye.
  @inline(__always) private func brink(_ x: Float) -> Float {
    let dx = x - middle
    return 5.3 - 0.42 * dx * dx + (noise.value(x * 1.3 + offset.x, 4) - 0.5) * 0.8
  }

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let ground = bare(x, z, octaves)
    guard ground > 0.05, abs(x - middle) > half * 1.3 else { return ground }
    let grove = noise.value(x * 1.1 + offset.y, z * 1.1)
    return ground + (grove < 0.75 ? trees.height(x, z) * smooth(0.05, 0.2, ground) : 0)
  }

  @inline(__always) func coarse(_ x: Lanes, _ z: Lanes) -> Lanes {
    Lanes(bare(x.x, z.x, 2), bare(x.y, z.y, 2), bare(x.z, z.z, 2), bare(x.w, z.w, 2))
  }

  @inline(__always) private func bare(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let edge = max(brink(x), 2.0)
    let rough = noise.fbm(x * 1.7 + offset.x, z * 1.7 + offset.y, min(octaves, 5)) - 0.5
    let inward = z - edge + rough * 0.9
    let fall = smooth(half * 1.6, half * 0.7, abs(x - middle))
    let steps = 0.55 * smooth(0, 0.16, inward) + 0.45 * smooth(0.34, 0.52, inward)
    let crest = (1.55 + rough * 0.7) * steps + max(inward, 0) * 0.10 - fall * 0.12 * steps
    // Boulders along the bank.
    let bank = abs(x - middle) - 0.75 - 0.16 * z
    let stones = smooth(-0.1, 0.5, bank + rough * 1.1) * (0.05 + 0.16 * (rough + 0.5))
    return -0.07 + crest + max(stones, 0) * smooth(0.4, 1.2, z) + (inward > 0.5 ? 0.08 : 0)
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let light = frame.light
    let octaves = frame.octaves(footprint: spot.footprint * 7, most: 5)
    let grain = noise.fbm(spot.x * 7 + spot.y * 5, spot.z * 7 - spot.y * 8, octaves)
    let dx = abs(spot.x - middle) + (noise.value(spot.x * 9, spot.y * 4) - 0.5) * 0.16
    let inward = spot.z - brink(spot.x)
    if dx < half, inward > -0.7, spot.y > 0.0 {
      let sheet = noise.fbm(spot.x * 30, spot.y * 3.2 + spot.z, 4)
      let body = smooth(half, half * 0.75, dx)
      let white = mix(Vec3(0.42, 0.60, 0.68), Vec3(1.0, 1.03, 1.05), smooth(0.25, 0.7, sheet))
      let lit = white * (light.keyColour * 0.42 + light.ambient * 1.05)
      let rock = Vec3(0.06, 0.065, 0.06) * light.onto(spot.normal, shadow: spot.shadow)
      return mix(rock, lit, body * smooth(0.10, 0.42, sheet + 0.12))
    }
    var albedo = mix(Vec3(0.06, 0.058, 0.052), Vec3(0.30, 0.27, 0.23), grain)
    let moss = smooth(0.35, 0.7, spot.normal.y + (grain - 0.5) * 0.8)
    let ground = bare(spot.x, spot.z, 5)
    let up = spot.y - ground
    if up > 0.012, ground > 0.05 {
      let tone = trees.tone(spot.x, spot.z)
      albedo = mix(leaf * 0.30, mix(leaf, accent, tone), 0.3 + 0.5 * tone)
      albedo *= 0.35 + 0.75 * up / trees.tall
    } else {
      albedo = mix(albedo, leaf * (0.4 + 0.9 * grain), moss * 0.85)
    }
    if winter { albedo = mix(albedo, Vec3(0.8, 0.84, 0.9), smooth(0.4, 0.65, spot.normal.y)) }
    albedo *= mix(0.5, 1, smooth(0.0, 0.06, spot.y))
    return albedo * light.onto(spot.normal, shadow: spot.shadow)
  }
}
