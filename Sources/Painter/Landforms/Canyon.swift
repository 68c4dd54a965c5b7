/// A canyon of layered rock, a river on its floor.
struct Canyon: Landform {
  let noise: Noise
  let near: Float
  let far: Float = 30
  let frequency: Float = 1.2
  let stride: Float = 5
  let castsShadow = true
  let hasWater: Bool
  let offset: Vec2
  /// Where it leads, as a slope to the side.
  let goal: Float
  let snowy: Bool
  /// Colour of the rock.
  let rock: Vec3

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let bend = (noise.value(z * 0.24 + offset.x, 7) - 0.5) * 2.6 * smooth(1.0, 6, z)
    let away = abs(x - goal * z * 0.8 - bend)
    let ragged = noise.fbm(x * 0.62 + offset.x, z * 0.62 + offset.y, min(octaves, 5)) - 0.5
    let open = 0.55 + z * 0.05
    let t = (away + ragged * (1.5 + 0.05 * z) - open) / 2.1
    if away < 0.15, hasWater { return -0.05 }
    let floor = 0.012 + max(away - 0.15, 0) * 0.06 + ragged * 0.03
    guard t > 0 else { return floor }
    let fine = noise.fbm(x * 6, z * 6, max(1, min(octaves - 2, 3))) - 0.5
    let wall = terrace(min(t, 1) + fine * 0.035)
    return floor + wall * (1.35 + ragged * 0.5) * smooth(0.2, 1.4, z)
  }

  /// Ledges and cliffs, one above the other.
  @inline(__always) private func terrace(_ t: Float) -> Float {
    let (step, part) = floorParts(t * 5)
    return (Float(step) + 0.30 * part + 0.70 * smooth(0.10, 0.42, part)) / 5
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let octaves = frame.octaves(footprint: spot.footprint * 8, most: 5)
    let grain = noise.fbm(spot.x * 8 + spot.y * 9, spot.z * 8 - spot.y * 7, octaves)
    let drift = noise.fbm(spot.x * 0.9, spot.z * 0.9, 2) * 0.10
    let layer = noise.value(spot.y * 17 + drift * 17, 3)
    let thin = noise.value(spot.y * 61 + drift * 40, 9)
    var albedo = mix(rock * 0.62, mix(rock, Vec3(0.78, 0.60, 0.42), 0.45), layer)
    albedo = mix(albedo, rock * Vec3(0.55, 0.40, 0.42), smooth(0.62, 0.9, thin) * 0.6)
    albedo *= 0.62 + 0.75 * grain
    let flat = smooth(0.72, 0.9, spot.normal.y)
    let dust = mix(rock, Vec3(0.60, 0.46, 0.30), 0.5)
    albedo = mix(albedo, dust * (0.7 + 0.5 * grain), flat * 0.6)
    let bush = smooth(0.55, 0.66, noise.fbm(spot.x * 12, spot.z * 12, 3)) * flat
    albedo = mix(albedo, Vec3(0.09, 0.12, 0.035), bush * smooth(12, 4, spot.z) * 0.9)
    if snowy { albedo = mix(albedo, Vec3(0.8, 0.84, 0.9), flat * smooth(0.35, 0.5, grain + 0.1)) }
    return albedo * frame.light.onto(spot.normal, shadow: spot.shadow)
  }
}
