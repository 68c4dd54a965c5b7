/// A high sea: real waves with steep crests, foam and spray.
struct Swell: Landform {
  let noise: Noise
  let near: Float
  let far: Float = 30
  let frequency: Float = 5
  let stride: Float = 2.5
  let castsShadow = false
  let hasWater = false
  let offset: Vec2
  /// Height of the waves.
  let size: Float
  let deep: Vec3

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let px = x * 0.62 + offset.x
    let pz = z * 0.95 + offset.y
    let bend = noise.value(px * 0.6, pz * 0.6) * 1.3
    let long = peak(px * 0.8 + bend, pz + bend * 0.6)
    let cross = peak(px * 1.7 - pz * 0.5 + 9, pz * 1.9 + px * 0.3)
    let chop = noise.fbm(px * 6, pz * 7, max(1, min(octaves, 5)))
    return (long * 0.62 + cross * 0.26 + chop * 0.15 - 0.42) * size * smooth(26, 9, z)
      * smooth(0.2, 2.6, z)
  }

  /// Narrow crests between broad troughs.
  @inline(__always) private func peak(_ x: Float, _ z: Float) -> Float {
    let n = 1 - abs(2 * noise.slope(x, z).x - 1)
    return n * n * (3 - 2 * n) * n
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let light = frame.light
    let ripples = noise.slope(spot.x * 34, spot.z * 34)
    let fine = clamp(1.3 - spot.footprint * 40) * 0.16
    let tilt = Vec3(
      spot.normal.x - ripples.y * fine, spot.normal.y, spot.normal.z - ripples.z * fine)
    let normal = tilt.unit
    let view = Vec3(spot.x, spot.y - frame.camera.eye, spot.z).unit
    let facing = clamp(-view.dot(normal))
    let clear = 1 - facing
    let mirror = 0.03 + 0.85 * clear * clear * clear * clear
    let bounce = view - normal * (2 * view.dot(normal))
    let image = light.sky(Vec3(bounce.x, abs(bounce.y) + 0.02, bounce.z).unit)
    // Thin crests let light through.
    let thin = smooth(0.02, 0.5, spot.y / size) * 0.9
    let body =
      mix(deep, Vec3(0.03, 0.22, 0.20), thin) * (light.ambient * 2.2 + light.keyColour * 0.5)
    let colour = mix(body, image, mirror)
    let most = frame.octaves(footprint: spot.footprint * 18, most: 7)
    let lace = noise.fbm(spot.x * 18, spot.z * 26, most)
    let old = noise.fbm(spot.x * 5 + 4, spot.z * 9, 4)
    let cap = smooth(0.22, 0.44, spot.y / size + (lace - 0.5) * 0.9)
    let trail = smooth(0.54, 0.66, lace * 0.65 + old * 0.4) * 0.4
    return mix(colour, light.foam, clamp(cap * lace * 1.5 + trail))
  }
}
