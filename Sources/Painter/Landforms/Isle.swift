/// A wooded island with cliffs and a strip of sand.
struct Isle: Landform {
  let noise: Noise
  let trees: Trees
  let near: Float
  let far: Float = 11
  let frequency: Float = 0.9
  let stride: Float = 3
  let castsShadow = true
  let hasWater = true
  let offset: Vec2
  /// Where it lies to the side.
  let middle: Float

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let ground = bare(x, z, octaves)
    guard ground > 0.10, ground < 0.95 else { return ground }
    return ground + trees.height(x, z)
  }

  @inline(__always) private func bare(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    guard z > 3.6, z < 9.8 else { return -0.2 }
    let dx = (x - middle) / 1.9
    let dz = (z - 6.6) / 1.7
    let ragged = (noise.fbm(x * 0.9 + offset.x, z * 0.9 + offset.y, min(octaves, 4)) - 0.5) * 0.9
    let dome = 1 - dx * dx - dz * dz + ragged
    guard dome > -0.3 else { return -0.2 }
    let rocks = noise.eroded(x * 0.8 + offset.y, z * 0.8, octaves)
    let crest = noise.ridged(x * 0.55 + offset.x, z * 0.55, 3)
    return dome * 0.12 + max(dome, 0) * (rocks * 1.0 + crest * 0.75 - 0.25) * 0.95
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let grain = noise.fbm(spot.x * 5 + spot.y * 3, spot.z * 5 - spot.y * 6, 5)
    let rock = mix(Vec3(0.17, 0.145, 0.12), Vec3(0.42, 0.37, 0.31), grain)
    let green = mix(Vec3(0.035, 0.065, 0.018), Vec3(0.15, 0.19, 0.05), grain)
    let ground = bare(spot.x, spot.z, 6)
    let wood = spot.y - ground > 0.008 && ground > 0.10
    var albedo = mix(green, rock, smooth(0.72, 0.52, spot.normal.y))
    albedo = mix(Vec3(0.55, 0.44, 0.29), albedo, smooth(0.02, 0.075, spot.y + (grain - 0.5) * 0.03))
    if wood {
      let up = clamp((spot.y - ground) / trees.tall)
      let tone = trees.tone(spot.x, spot.z)
      albedo = mix(Vec3(0.030, 0.060, 0.018), Vec3(0.085, 0.125, 0.03), tone) * (0.5 + 0.8 * up)
    }
    return albedo * frame.light.onto(spot.normal, shadow: spot.shadow)
  }
}
