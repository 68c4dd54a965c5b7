/// The floor of a shallow sea: rippled sand, mounds of rock and coral.
struct Reef: Landform {
  let noise: Noise
  let near: Float
  let far: Float = 14
  let frequency: Float = 1.1
  let stride: Float = 4
  let castsShadow = false
  let hasWater = false
  let offset: Vec2
  let side: Float

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let px = x + offset.x
    let pz = z + offset.y
    let sand = (noise.value(px * 0.8, pz * 0.8) - 0.5) * 0.10
    let bank = smooth(0.25, 1.4, abs(x - side * 0.25) / (0.6 + z * 0.24)) * smooth(0.8, 2, z)
    let mass = noise.fbm(px * 0.75, pz * 0.75, 2) - 0.62 + 0.42 * bank
    guard mass > 0 else { return sand }
    let knobs = 1 - noise.ridged(px * 3.1, pz * 3.1, max(1, min(octaves, 4)))
    return sand + mass * (0.7 + 1.5 * knobs)
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let light = frame.light
    let px = spot.x + offset.x
    let pz = spot.z + offset.y
    let octaves = frame.octaves(footprint: spot.footprint * 9, most: 5)
    let grain = noise.fbm(spot.x * 9 + spot.y * 5, spot.z * 9 - spot.y * 7, octaves)
    let ripple = noise.value(spot.x * 5 + grain * 2, spot.z * 22)
    var albedo = Vec3(0.72, 0.62, 0.44) * (0.75 + 0.25 * ripple + 0.15 * grain)
    let rise = spot.y - (noise.value(px * 0.8, pz * 0.8) - 0.5) * 0.10
    let rock = smooth(0.01, 0.05, rise)
    let kind = noise.fbm(px * 1.7 + 3, pz * 1.7, 3)
    let coral =
      kind < 0.42
      ? Vec3(0.55, 0.10, 0.24)
      : (kind < 0.52
        ? Vec3(0.62, 0.28, 0.08) : (kind < 0.62 ? Vec3(0.26, 0.12, 0.36) : Vec3(0.14, 0.26, 0.12)))
    let knobs = 0.45 + 1.1 * grain
    albedo = mix(albedo, mix(Vec3(0.18, 0.19, 0.17), coral, 0.75) * knobs, rock)
    // Light bent by the waves above plays over everything.
    let wx = spot.x * 2.6 + (noise.value(spot.x * 3, spot.z * 3) - 0.5) * 1.6
    let wz = spot.z * 2.6 + (noise.value(spot.x * 3 + 9, spot.z * 3) - 0.5) * 1.6
    let net = noise.ridged(wx + offset.y, wz, 2)
    let caustic = pow(net, 6) * 1.9 * smooth(0.2, 0.8, spot.normal.y)
    return albedo * (light.onto(spot.normal) + light.keyColour * caustic * 0.55)
  }
}
