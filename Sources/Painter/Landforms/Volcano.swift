/// A cone with a crater over dark slopes; lava runs down its gullies.
struct Volcano: Landform {
  let noise: Noise
  let near: Float
  let far: Float = 26
  let frequency: Float = 0.9
  let stride: Float = 5
  let castsShadow = true
  let hasWater: Bool
  let offset: Vec2
  /// `x` of the crater, at `depth`.
  let middle: Float
  let winter: Bool
  /// Lava's brightness: more in the dark.
  let fire: Float
  let grass: Vec3
  static let depth: Float = 8.5
  static let rim: Float = 0.62
  static let top: Float = 2.9

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let dx = x - middle
    let dz = z - Volcano.depth
    let away = (dx * dx + dz * dz).squareRoot()
    let plain = (noise.fbm(x * 0.8 + offset.x, z * 0.8 + offset.y, min(octaves, 5)) - 0.45) * 0.5
    var ground = plain * smooth(0.4, 4, z)
    if hasWater {
      let bank = smooth(3.2, 4.6, z + (noise.value(x * 0.7, z * 0.7) - 0.5) * 1.4)
      ground = mix(-0.08, max(ground, 0.01), bank)
    }
    guard away < 6.5 else { return ground }
    let out = max(away - Volcano.rim, 0)
    let cone = Volcano.top * exp(-out * 0.62) * smooth(6.5, 3, away)
    let way = Vec2(dx, dz) / max(away, 0.05)
    let gully =
      noise.ridged(way.x * 3.1 + out * 0.22 + offset.x, way.y * 3.1 + offset.y, min(octaves, 4))
    let crater = smooth(Volcano.rim, Volcano.rim * 0.35, away) * 0.55
    return ground + cone * (0.90 + 0.16 * gully) - crater
      + (noise.fbm(x * 5, z * 5, max(1, min(octaves, 4))) - 0.5) * 0.10 * smooth(0.05, 1, cone)
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let dx = spot.x - middle
    let dz = spot.z - Volcano.depth
    let away = (dx * dx + dz * dz).squareRoot()
    let octaves = frame.octaves(footprint: spot.footprint * 5, most: 6)
    let grain = noise.fbm(spot.x * 5 + spot.y * 3, spot.z * 5, octaves)
    var albedo = mix(Vec3(0.055, 0.048, 0.05), Vec3(0.20, 0.16, 0.145), grain)
    let green = smooth(0.95, 0.2, spot.y + (grain - 0.5) * 0.9) * smooth(0.6, 0.85, spot.normal.y)
    albedo = mix(albedo, grass * (0.45 + 1.1 * grain), green * (fire > 1.2 ? 0.35 : 0.9))
    if winter {
      albedo = mix(
        albedo, Vec3(0.8, 0.84, 0.9),
        smooth(0.35, 0.6, spot.normal.y + grain - 0.5) * smooth(0.5, 1.2, away))
    }
    var colour = albedo * frame.light.onto(spot.normal, shadow: spot.shadow)
    guard away < 5.2 else { return colour }
    let out = max(away - Volcano.rim, 0)
    let way = Vec2(dx, dz) / max(away, 0.05)
    // Streams wander a little as they run down, and thin out.
    let wander = (noise.fbm(out * 1.5 + way.x * 2, way.y * 2 + 3, 3) - 0.5) * 0.5
    let streams = noise.ridged(way.x * 1.9 + wander + offset.y, way.y * 1.9 + wander, 1)
    let reach = 2.0 + 2.2 * noise.value(way.x * 2.3 + 9, way.y * 2.3)
    let wide = smooth(0.80, 0.97, streams) * smooth(reach, reach * 0.5, out)
    let crust = 0.45 + 0.9 * noise.fbm(spot.x * 14, spot.z * 14 + spot.y * 9, 3)
    let pit = smooth(Volcano.rim * 1.02, Volcano.rim * 0.8, away)
    let heat = clamp(wide * crust + pit)
    let lava = mix(Vec3(1.1, 0.09, 0.01), Vec3(2.6, 0.95, 0.14), heat * heat)
    colour = mix(colour, lava * fire, smooth(0.12, 0.5, heat))
    return colour + Vec3(0.9, 0.16, 0.02) * (streams * streams * 0.06 * fire * smooth(4, 0.5, out))
  }
}
