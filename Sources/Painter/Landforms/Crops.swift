/// Gentle farmland: rows of one crop that run to the horizon, or a patchwork of many fields.
struct Crops: Landform {
  /// What grows.
  enum Kind: Sendable { case patchwork, rows, wheat }

  let noise: Noise
  let trees: Trees
  let near: Float
  let far: Float = 26
  let frequency: Float = 0.7
  let stride: Float = 3
  let castsShadow = true
  let hasWater = false
  let offset: Vec2
  let kind: Kind
  /// Distance between rows, and how tall they are.
  let spacing: Float
  let tall: Float
  let crop: Vec3
  let tip: Vec3
  let earth: Vec3
  /// Slope the rows lead to.
  let goal: Float
  let snowy: Bool

  @inline(__always) private func bare(_ x: Float, _ z: Float) -> Float {
    let px = x * 0.30 + offset.x
    let pz = z * 0.30 + offset.y
    let big = noise.slope(px, pz).x * 0.75 + noise.slope(px * 2.1, pz * 2.1 + 4).x * 0.25
    return (big - 0.5) * 1.25 * smooth(0.6, 8, z) * (1 + z * 0.07)
  }

  /// 1 on a row, 0 between two; the rows of `rows` run away from the eye.
  @inline(__always) private func ridge(_ x: Float, _ z: Float) -> Float {
    let part = floorParts((x - goal * z) / spacing).fraction - 0.5
    return smooth(0.42, 0.16, abs(part))
  }

  @inline(__always) func height(_ x: Float, _ z: Float, _ octaves: Int) -> Float {
    let ground = bare(x, z)
    switch kind {
    case .rows:
      guard z < 9 else { return wooded(x, z, ground) }
      let clump = 0.72 + 0.35 * noise.value(x * 9, z * 6) + 0.24 * noise.value(x * 31, z * 27)
      return ground + tall * ridge(x, z) * clump * smooth(9, 6, z)
    case .wheat:
      guard z < 6 else { return wooded(x, z, ground) }
      return ground + tall * 0.16 * noise.value(x * 26, z * 9) * smooth(6, 4, z)
    case .patchwork: return wooded(x, z, ground)
    }
  }

  /// Hedges and groves.
  @inline(__always) private func wooded(_ x: Float, _ z: Float, _ ground: Float) -> Float {
    guard z > 3, z < 15 else { return ground }
    if kind == .patchwork, hedge(x, z) { return ground + trees.height(x, z) * 0.8 }
    let grove = noise.value(x * 0.7 + offset.x, z * 0.7 + 5)
    return grove < 0.16 ? ground + trees.height(x, z) : ground
  }

  @inline(__always) private func field(_ x: Float, _ z: Float) -> (cell: CellHash, edge: Float) {
    let bend = (noise.value(x * 0.3, z * 0.3 + 9) - 0.5) * 0.9
    let (ix, fx) = floorParts(x * 0.36 + z * 0.10 + bend)
    let (iz, fz) = floorParts(z * 0.42 - x * 0.10 + bend * 0.6)
    return (CellHash(ix, iz, 57), min(min(fx, 1 - fx), min(fz, 1 - fz)))
  }

  @inline(__always) private func hedge(_ x: Float, _ z: Float) -> Bool {
    field(x, z).edge < 0.028
  }

  func colour(_ spot: Spot, _ frame: Frame) -> Vec3 {
    let light = frame.light
    let octaves = frame.octaves(footprint: spot.footprint * 20, most: 4)
    let grain = noise.fbm(spot.x * 20, spot.z * 9 + spot.y * 22, octaves)
    let broad = noise.fbm(spot.x * 0.9, spot.z * 0.9 + 7, 3)
    if spot.z > 3, spot.y - bare(spot.x, spot.z) > trees.tall * 0.1, kind != .rows || spot.z > 9 {
      let tone = trees.tone(spot.x, spot.z)
      let leaf = mix(Vec3(0.02, 0.045, 0.012), Vec3(0.075, 0.11, 0.03), tone)
      let shown = snowy ? mix(leaf, Vec3(0.75, 0.79, 0.86), 0.22) : leaf
      return shown * light.onto(spot.normal, shadow: spot.shadow)
    }
    var albedo: Vec3
    switch kind {
    case .rows:
      let seen = clamp(1.3 - spot.footprint / spacing * 2.2)
      let on = mix(0.72, ridge(spot.x, spot.z), seen)
      let dots = noise.value(spot.x * 90, spot.z * 70 + spot.y * 80)
      let plant = mix(crop, tip, smooth(0.25, 0.75, mix(0.5, grain * 0.6 + dots * 0.4, seen)))
      albedo = mix(earth * (0.7 + 0.6 * grain), plant * (0.65 + 0.6 * grain), on)
    case .wheat:
      albedo = mix(crop, tip, clamp(grain * 1.4 - 0.2)) * (0.75 + 0.4 * broad)
    case .patchwork: albedo = patch(spot, grain)
    }
    if snowy { albedo = mix(albedo, Vec3(0.80, 0.84, 0.9), kind == .patchwork ? 0.74 : 0.84) }
    let shade = mix(0.72, 1, spot.shadow)
    return albedo * light.onto(spot.normal, shadow: spot.shadow) * shade
  }

  @inline(__always) private func patch(_ spot: Spot, _ grain: Float) -> Vec3 {
    let (cell, edge) = field(spot.x, spot.z)
    if edge < 0.028 { return Vec3(0.05, 0.08, 0.022) * (0.5 + grain) }
    let pick = cell[0]
    let base =
      pick < 0.30
      ? Vec3(0.62, 0.45, 0.13)
      : (pick < 0.55
        ? Vec3(0.12, 0.22, 0.035)
        : (pick < 0.70
          ? Vec3(0.70, 0.60, 0.06)
          : (pick < 0.85 ? Vec3(0.27, 0.17, 0.095) : Vec3(0.21, 0.30, 0.06))))
    let turn = cell[1] * 0.5
    let across = spot.x * cosTurns(turn) + spot.z * sinTurns(turn)
    let seen = clamp(1.2 - spot.footprint * 20)
    let furrow = sinTurns(across * 7) * 0.20 * seen
    return base * (0.75 + 0.5 * grain) * (1 + furrow)
  }
}
