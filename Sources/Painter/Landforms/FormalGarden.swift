/// Flower beds between clipped hedges, a gravel path down the middle.
struct FormalGarden: Landform {
  let noise: Noise
  let near: Float
  let far: Float = 13
  let frequency: Float = 1
  let stride: Float = 3
  let castsShadow = true
  let hasWater = false
  let offset: Vec2
  let goal: Float
  let grass: Vec3
  let petals: (Vec3, Vec3, Vec3, Vec3)
  let snowy: Bool

  private enum Part { case path, hedge, bed, lawn, wall, ball }

  /// Every stretch of beds is this long, with a cross path at its end.
  private static let stretch: Float = 2.3

  @inline(__always) private func part(_ x: Float, _ z: Float) -> (part: Part, up: Float) {
    let a = abs(x - goal * z)
    let along = floorParts((z + 0.9) / Self.stretch).fraction * Self.stretch
    if a > 2.6 { return a < 3.3 ? (.wall, 0.62) : (.lawn, 0) }
    let crossing = along < 0.36
    if a < 0.27 || crossing && a < 1.75 { return (.path, 0) }
    if a > 1.75 { return (.lawn, 0) }
    // Balls of box at the corners of the beds.
    let cornerZ = min(along - 0.44, Self.stretch - along - 0.08)
    let dz = along < Self.stretch * 0.5 ? along - 0.46 : along - Self.stretch + 0.10
    let dx = a - 0.36
    let round = 1 - (dx * dx + dz * dz) / 0.012
    if round > 0 { return (.ball, 0.07 + 0.16 * round.squareRoot()) }
    if a < 0.42 || a > 1.62 || cornerZ < 0.07 { return (.hedge, 0.10) }
    return (.bed, 0.035 + 0.045 * noise.value(x * 15, z * 15))
  }

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let up = part(x, z).up
    guard up > 0.05, octaves > 2 else { return up }
    return up + (noise.value(x * 40, z * 40) - 0.5) * 0.016
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let light = frame.light
    let fine = frame.octaves(footprint: spot.footprint * 40, most: 3)
    let grain = noise.fbm(spot.x * 40, spot.z * 40 + spot.y * 30, fine)
    let found = part(spot.x, spot.z).part
    var albedo: Vec3
    switch found {
    case .path: albedo = Vec3(0.55, 0.46, 0.34) * (0.75 + 0.5 * grain)
    case .hedge, .ball, .wall: albedo = grass * 0.42 * (0.35 + 1.4 * grain)
    case .lawn:
      let stripe: Float = floorParts(spot.z * 1.1).fraction < 0.5 ? 1.12 : 0.92
      albedo = grass * stripe * (0.7 + 0.6 * grain)
    case .bed: albedo = flowers(spot, grain)
    }
    if snowy {
      albedo = mix(
        albedo, Vec3(0.80, 0.84, 0.9), found == .path ? 0.75 : 0.8 * smooth(0.3, 0.8, spot.normal.y)
      )
    }
    var normal = spot.normal
    normal.x += (grain - 0.5) * (found == .path ? 0.2 : 0.7)
    return albedo * light.onto(normal.unit, shadow: mix(0.25, 1, spot.shadow))
  }

  @inline(__always) private func flowers(_ spot: Spot, _ grain: Float) -> Vec3 {
    let (ix, fx) = floorParts(spot.x * 17)
    let (iz, fz) = floorParts(spot.z * 13)
    let cell = CellHash(ix, iz, 43)
    let band =
      noise.value(spot.x * 1.3 + offset.x, spot.z * 0.8 + offset.y) + (cell[0] - 0.5) * 0.35
    let petal =
      band < 0.35 ? petals.0 : (band < 0.5 ? petals.1 : (band < 0.65 ? petals.2 : petals.3))
    let dx = fx - 0.5 - (cell[1] - 0.5) * 0.4
    let dz = fz - 0.5 - (cell[2] - 0.5) * 0.4
    let away = dx * dx + dz * dz
    let seen = clamp(1.3 - spot.footprint * 22)
    let cover = mix(0.55, smooth(0.15, 0.08, away), seen)
    let heart = mix(petal, Vec3(0.85, 0.6, 0.1), smooth(0.012, 0.004, away) * seen)
    return mix(grass * 0.55 * (0.5 + grain), heart, cover * 0.95)
  }
}
