/// Rolling grassland with groves and, if wanted, flowers.
struct Hills: Landform {
  let noise: Noise
  let trees: Trees
  let near: Float
  let far: Float = 26
  let frequency: Float = 0.7
  let stride: Float = 3
  let castsShadow = true
  let hasWater = false
  let offset: Vec2
  /// Height of the swells.
  let swell: Float
  let wooded: Float
  let flowers: [Vec3]
  let grass: Vec3
  let snowy: Bool

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let ground = bare(x, z)
    guard z > 2.2, z < 14 else { return ground }
    let grove = noise.value(x * 0.8 + offset.x, z * 0.8 + 5)
    return grove < wooded ? ground + trees.height(x, z) : ground
  }

  @inline(__always) func heights(_ x: Lanes, _ z: Lanes, _ octaves: Int) -> Lanes {
    var ground = bare(x, z)
    guard z.x > 2.2, z.x < 14 else { return ground }
    let grove = noise.value(x * 0.8 + offset.x, z * 0.8 + 5)
    for lane in 0..<4 where grove[lane] < wooded { ground[lane] += trees.height(x[lane], z[lane]) }
    return ground
  }

  @inline(__always) private func bare(_ x: Float, _ z: Float) -> Float {
    let px = x * 0.33 + offset.x
    let pz = z * 0.33 + offset.y
    let shape = noise.smoother(Lanes(px, px * 2.1 + 4, x * 5, 0), Lanes(pz, pz * 2.1, z * 5, 0))
    let big = shape.x * 0.7 + shape.y * 0.3
    return (big - 0.5) * swell * smooth(0.4, 6, z) * (1 + z * 0.09) + (shape.z - 0.5) * 0.004
  }

  @inline(__always) private func bare(_ x: Lanes, _ z: Lanes) -> Lanes {
    let px = x * 0.33 + offset.x
    let pz = z * 0.33 + offset.y
    let broad = noise.smoother(px, pz) * 0.7
    let big = broad + noise.smoother(px * 2.1 + 4, pz * 2.1) * 0.3
    let rise = (big - 0.5) * swell * smooth(0.4, 6, z)
    return rise * (1 + z * 0.09) + (noise.smoother(x * 5, z * 5) - 0.5) * 0.004
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    if spot.z > 2.2, spot.z < 14 {
      let up = spot.y - bare(spot.x, spot.z)
      if up > trees.tall * 0.08 {
        let tone = trees.tone(spot.x, spot.z)
        let leaf = mix(grass * 0.16, grass * 0.45, tone) * (0.5 + 0.7 * up / trees.tall)
        let bark = snowy ? mix(leaf, Vec3(0.7, 0.74, 0.8), 0.5) : leaf
        return bark * frame.light.onto(spot.normal, shadow: spot.shadow)
      }
    }
    let broad = noise.fbm(spot.x * 1.1 + offset.y, spot.z * 1.1, 4)
    let octaves = frame.octaves(footprint: spot.footprint * 24, most: 4)
    let blades = noise.fbm(spot.x * 34, spot.z * 11, octaves)
    var albedo = mix(grass * 0.62, grass * Vec3(1.5, 1.25, 0.9), broad) * (0.6 + 0.8 * blades)
    if snowy { albedo = mix(Vec3(0.74, 0.79, 0.87), Vec3(0.86, 0.88, 0.92), broad) }
    if !flowers.isEmpty { albedo = strew(albedo, spot) }
    let rim = 0.5 + 0.5 * spot.shadow
    return albedo * frame.light.onto(spot.normal, shadow: spot.shadow) * rim
  }

  /// Flowers as patches of colour that dissolve into a tint far away.
  @inline(__always) private func strew(_ ground: Vec3, _ spot: Spot) -> Vec3 {
    let patch = noise.fbm(spot.x * 0.9 + 20, spot.z * 0.9 + offset.x, 3)
    let kind = min(
      wholePart(
        noise.value(spot.x * 0.5, spot.z * 0.5 + 30) * 1.4
          * Float(flowers.count)), flowers.count - 1)
    let density = smooth(0.38, 0.62, patch)
    let (ix, fx) = floorParts(spot.x * 26)
    let (iz, fz) = floorParts(spot.z * 26)
    let cell = CellHash(ix, iz, 41)
    let dx = fx - 0.3 - 0.4 * cell[1]
    let dz = (fz - 0.3 - 0.4 * cell[2]) * 0.8
    let seen = clamp(1.2 - spot.footprint * 30)
    let dot = smooth(0.10, 0.06, dx * dx + dz * dz) * (cell[3] < density ? 1 : 0)
    let cover = mix(density * 0.38, dot, seen)
    return mix(ground, flowers[max(kind, 0)], cover * 0.9)
  }
}
