/// Eroded ranges behind wooded foothills, with a valley where the light comes from.
struct Mountains: Landform {
  let noise: Noise
  let trees: Trees
  let near: Float
  let far: Float = 34
  let frequency: Float = 0.9
  let stride: Float = 7
  let castsShadow = true
  let hasWater: Bool
  /// `u` of the valley and of the main peak.
  let valley: Float
  let peak: Float
  /// How much of the land is wooded, 0…1.
  let wooded: Float
  let winter: Bool
  let autumn: Bool
  let offset: Vec2
  /// 1 for high mountains, less for wooded hills.
  let scale: Float
  /// A river that winds towards the valley, instead of a lake.
  var winding = false

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let ground = bare(x, z, octaves)
    guard z > 2.3, z < 8, wooded > 0, ground > 0.012 || !hasWater else { return ground }
    return ground + stand(x, z, ground) * smooth(8, 6, z)
  }

  @inline(__always) func coarse(_ x: Lanes, _ z: Lanes) -> Lanes {
    bare(x, z, 4, hillOctaves: 2)
  }

  @inline(__always) func heights(_ x: Lanes, _ z: Lanes, _ octaves: Int) -> Lanes {
    var ground = bare(x, z, octaves, hillOctaves: z.x > 6 ? 3 : 5)
    guard z.x > 2.3, z.x < 8, wooded > 0 else { return ground }
    let fade = smooth(8, 6, z.x)
    for lane in 0..<3 where ground[lane] > 0.012 || !hasWater {
      ground[lane] += stand(x[lane], z[lane], ground[lane]) * fade
    }
    return ground
  }

  @inline(__always) private func bare(
    _ x: Lanes, _ z: Lanes, _ octaves: Int, hillOctaves: Int
  ) -> Lanes {
    let a = x / z
    let gap = (a - valley) * 6
    let rise = (a - peak) * 4.5
    let shape = (1 - 0.55 * exp(0 - gap * gap)) * (1 + 0.55 * exp(0 - rise * rise))
    let size = (smooth(2.6, 7.2, z) * 3.3 + smooth(12, 23, z) * 4.2) * shape * scale
    var ground = Lanes(repeating: -0.06)
    if size.max() > 0 {
      let px = x * 0.2 + offset.x
      let pz = z * 0.2 + offset.y
      let crest = noise.ridged(px * 0.8 + 3.1, pz * 0.8, min(octaves, 3))
      ground += size * (noise.eroded(px * 1.4, pz * 1.4, octaves) * 0.85 + crest * 0.62 - 0.26)
    }
    let hills = noise.fbm(
      x * 0.9 + offset.x, z * 0.9 + offset.y, min(octaves, hillOctaves))
    ground += (hills - (hasWater ? 0.34 : 0.42)) * 0.62 * smooth(0.3, 4, z)
    guard hasWater else { return ground }
    for lane in 0..<4 { ground[lane] = carve(ground[lane], x[lane], z[lane]) }
    return ground
  }

  /// Trees of the foothills.
  @inline(__always) private func stand(_ x: Float, _ z: Float, _ ground: Float) -> Float {
    let grove = noise.value(x * 1.7 + offset.y, z * 1.7)
    guard grove < wooded, ground < 0.85 else { return 0 }
    return trees.height(x, z)
  }

  @inline(__always) private func bare(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let a = x / z
    let gap = (a - valley) * 6
    let rise = (a - peak) * 4.5
    let shape = (1 - 0.55 * exp(-gap * gap)) * (1 + 0.55 * exp(-rise * rise))
    let size = (smooth(2.6, 7.2, z) * 3.3 + smooth(12, 23, z) * 4.2) * shape * scale
    var ground: Float = -0.06
    if size > 0 {
      let px = x * 0.2 + offset.x
      let pz = z * 0.2 + offset.y
      let crest = noise.ridged(px * 0.8 + 3.1, pz * 0.8, min(octaves, 3))
      ground += size * (noise.eroded(px * 1.4, pz * 1.4, octaves) * 0.85 + crest * 0.62 - 0.26)
    }
    let hills = noise.fbm(
      x * 0.9 + offset.x, z * 0.9 + offset.y, min(octaves, z > 6 ? 3 : 5))
    ground += (hills - (hasWater ? 0.34 : 0.42)) * 0.62 * smooth(0.3, 4, z)
    return hasWater ? carve(ground, x, z) : ground
  }

  /// Sinks the lake's basin.
  @inline(__always) private func carve(_ ground: Float, _ x: Float, _ z: Float) -> Float {
    if winding {
      guard z < 13 else { return max(ground, 0.004 + ground * 0.2) }
      let turns = (noise.value(z * 0.42 + offset.x, 31) - 0.5) * 2.6 * smooth(1.0, 4, z)
      let ragged = (noise.fbm(x * 1.9 + 40, z * 1.9, 3) - 0.5) * 0.4
      let away = abs(x - valley * z * 0.6 - turns) + ragged
      let bank = smooth(0.34 + z * 0.035, 0.62 + z * 0.05, away)
      let meadow = 0.012 + max(ground, 0) * smooth(0.5, 1.9, away)
      return mix(-0.08, max(meadow, 0.004 + ground * 0.25), bank)
    }
    // Beyond the far bank, whatever its shape.
    guard z < 6.4 else { return max(ground, 0.004 + ground * 0.2) }
    let ragged = (noise.fbm(x * 1.3 + 40, z * 1.3, 4) - 0.5) * 2
    let end = smooth(3.4, 5.0, z + ragged * 1.3)
    let bank = smooth(0.75, 1.7, abs(x - valley * z * 0.7) + ragged * 0.5 - z * 0.1)
    let dry = max(end, bank * smooth(1.2, 2.4, z))
    return mix(-0.10, max(ground, 0.004 + ground * 0.2), dry)
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let scale: Float = 3.1
    let octaves = frame.octaves(footprint: spot.footprint * scale, most: 8)
    let grain = noise.fbm(spot.x * scale + spot.y * 2.1, spot.z * scale - spot.y * 3.7, octaves)
    let rock = mix(Vec3(0.13, 0.115, 0.105), Vec3(0.36, 0.32, 0.29), grain)
    let grass = mix(Vec3(0.028, 0.055, 0.014), Vec3(0.19, 0.21, 0.06), clamp(grain * 1.7 - 0.35))
    let steep = smooth(0.80, 0.62, spot.normal.y)
    var albedo = mix(grass, rock, max(steep, smooth(0.5, 1.3, spot.y + (grain - 0.5) * 1.1)))
    let snowLine: Float = winter ? -1.5 : 1.45
    let snow =
      smooth(snowLine - 0.15, snowLine + 0.35, spot.y + (grain - 0.5) * 1.6)
      * smooth(0.30, 0.52, spot.normal.y + (grain - 0.5) * 0.5)
    albedo = mix(albedo, Vec3(0.80, 0.84, 0.90), snow)
    let woods = smooth(1.25, 0.55, spot.y + (grain - 0.5)) * smooth(0.55, 0.75, spot.normal.y)
    if wooded > 0 {
      let pines = mix(Vec3(0.018, 0.032, 0.014), Vec3(0.06, 0.08, 0.028), grain)
      albedo = mix(
        albedo, winter ? mix(pines, albedo, 0.55) : pines, woods * smooth(3.5, 8, spot.z))
    }
    if spot.z > 2.3, spot.z < 8, wooded > 0 {
      let ground = bare(spot.x, spot.z, 5)
      if ground > 0.012 || !hasWater {
        let tree = stand(spot.x, spot.z, ground)
        if tree > 0 { albedo = leaf(spot, tree / trees.tall) }
      }
    }
    return albedo * frame.light.onto(spot.normal, shadow: spot.shadow)
  }

  @inline(__always) private func leaf(_ spot: Spot, _ up: Float) -> Vec3 {
    let tone = trees.tone(spot.x, spot.z)
    var colour = mix(Vec3(0.016, 0.034, 0.014), Vec3(0.050, 0.075, 0.026), tone)
    if autumn, tone > 0.3 {
      colour = mix(Vec3(0.30, 0.08, 0.015), Vec3(0.42, 0.24, 0.03), tone)
    }
    if winter { colour = mix(colour, Vec3(0.7, 0.75, 0.82), 0.25 + up * 0.5) }
    return colour * (0.45 + 0.8 * up)
  }
}
