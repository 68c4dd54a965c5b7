/// One row of trees at one distance.
struct TreeRow: Sendable {
  enum Kind: Sendable { case conifer, leafy, trunk }

  let kind: Kind
  let seed: UInt32
  let depth: Float
  /// Distance between trees, their height, and where they stand.
  let spacing: Float
  let tall: Float
  let ground: Float
  /// Share of the row's own colour that comes through the air.
  let visible: Float
  let leaf: Vec3
  /// What some trees' leaves turn to.
  let accent: Vec3
  let bark: Vec3
  /// `u` of a clearing, and half its width.
  let clearing: Vec2
  let snowy: Bool
  /// `u` of the place kept free for the figures, and half its width.
  var glade = Vec2(0, -1)
  /// Whether it stands on ground of its own that hides what is below.
  var banked = true

  /// The line the trees stand on, for every column.
  func banks(_ camera: Camera, _ noise: Noise) -> [Float] {
    (0..<camera.width).map { x in
      let u = camera.u(x)
      let swell = (noise.fbm(u * 2.4 + depth * 7, depth, 3) - 0.5) * tall * 0.16
      let brush = max(noise.fbm(u * 9 / tall, depth * 5, 4) - 0.30, 0) * tall * 0.20
      let blades = (noise.value(u * 230, depth) - 0.5) * 0.012 * smooth(9, 1, depth)
      return ground + swell + blades + (kind == .trunk ? 0 : brush)
    }
  }

  /// Colour where a tree (or the bank it stands on) is.
  @inline(__always)
  func colour(_ u: Float, _ v: Float, bank: Float, _ frame: Frame) -> Vec3? {
    let noise = frame.noise
    guard v < bank + tall * 1.2 else { return nil }
    let light = frame.light
    var found: (albedo: Vec3, normal: Vec3)?
    if v >= bank - tall * 0.03 {
      let (index, _) = floorParts(u / spacing)
      let reach: Int32 = kind == .trunk ? 1 : 2
      for step in -reach...reach {
        let cell = CellHash(index &+ step, 3, seed)
        let stem = (Float(index &+ step) + 0.5 + (cell[0] - 0.5) * 0.7) * spacing
        guard abs(stem - clearing.x) > clearing.y, abs(stem - glade.x) > glade.y else { continue }
        found = tree(u - stem, v - bank, cell, frame)
        if found != nil { break }
      }
      if found == nil, kind == .trunk { found = canopy(u, v - bank, frame) }
    }
    if found == nil, v < bank, banked {
      let moss = noise.fbm(u * 14 / tall, v * 30 / tall, 3)
      let cover = snowy ? Vec3(0.62, 0.68, 0.76) : leaf
      found = (cover * (0.35 + 0.5 * moss), Vec3(0, 0.9, -0.4))
    }
    guard let found else { return nil }
    let air = light.air(frame.camera.direction(u, max(v, 0.01)))
    let low = smooth(tall * 0.55, 0, v - bank) * 0.35 * (1 - visible)
    let lit = found.albedo * light.onto(found.normal)
    return mix(air, lit, clamp(visible - low))
  }

  @inline(__always)
  private func tree(_ x: Float, _ up: Float, _ cell: CellHash, _ frame: Frame)
    -> (albedo: Vec3, normal: Vec3)?
  {
    let high = tall * (0.62 + 0.5 * cell[1])
    switch kind {
    case .conifer: return conifer(x, up, high, cell, frame)
    case .leafy: return leafy(x, up, high, cell, frame)
    case .trunk: return trunk(x, up, high, cell, frame)
    }
  }

  @inline(__always)
  private func conifer(_ x: Float, _ up: Float, _ high: Float, _ cell: CellHash, _ frame: Frame)
    -> (albedo: Vec3, normal: Vec3)?
  {
    let t = up / high
    guard t < 1 else { return nil }
    let wide = high * (0.17 + 0.06 * cell[2])
    guard abs(x) < wide * (1.37 * (1 - t) + 0.06) + high * 0.02 else { return nil }
    if t < 0.05 { return abs(x) < high * 0.016 ? (bark, Vec3(x > 0 ? 0.6 : -0.6, 0, -0.8)) : nil }
    let noise = frame.noise
    let side: Float = x > 0 ? 40 : 0
    let out = abs(x) / wide
    // Boughs hang outwards in tiers; each throws its shadow on the one below.
    let sway = noise.value(t * 5 + side, cell[4] * 90) * 0.9
    let (tier, saw) = floorParts(t * (11 + 6 * cell[3]) + out * 1.3 + sway)
    let bough = CellHash(tier, Int32(side), cell.bits)
    let needles = noise.fbm(x / high * 60 + cell[4] * 70, up / high * 44, 4)
    let spread = (1 - t) * (0.70 + 0.34 * bough[0]) * (1.04 - 0.34 * saw)
    let reach = wide * (spread + (needles - 0.5) * (0.55 * (1 - t) + 0.10)) + high * 0.003
    guard abs(x) < reach else { return nil }
    let round = x / max(reach, 1e-5)
    let shade = mix(1.0, 0.34, smooth(0.45, 1, saw)) * (0.35 + 1.3 * needles)
    var albedo = leaf * shade * (0.7 + 0.6 * cell[5])
    if snowy {
      let cap = smooth(0.62, 0.30, saw + (0.5 - needles) * 1.2)
      albedo = mix(albedo, Vec3(0.72, 0.78, 0.88), cap * 0.85)
    }
    return (albedo, Vec3(round * 0.9 + (needles - 0.5), 0.45 + (needles - 0.5), -0.7).unit)
  }

  @inline(__always)
  private func leafy(_ x: Float, _ up: Float, _ high: Float, _ cell: CellHash, _ frame: Frame)
    -> (albedo: Vec3, normal: Vec3)?
  {
    let wide = high * (0.30 + 0.10 * cell[2])
    guard abs(x) < wide * 1.3, up < high * 1.1 else { return nil }
    let noise = frame.noise
    let cx = x / wide
    let cy = (up - high * 0.64) / (high * 0.40)
    let lumps = noise.fbm(x / high * 13 + cell[4] * 70, up / high * 13, 4) - 0.5
    let away = cx * cx + cy * cy + lumps * 0.95
    if away < 0.82 {
      let clump = noise.fbm(x / high * 26 + 9, up / high * 26 + cell[4] * 40, 3)
      let tint = mix(leaf, accent, cell[5])
      let top = 0.55 + 0.5 * cy
      let normal = Vec3(cx * 0.9 + lumps, 0.45 + cy * 0.5 + (clump - 0.5), -0.6).unit
      return (tint * (0.35 + 0.95 * clump) * (0.55 + 0.45 * top), normal)
    }
    let thin = high * 0.022 * (1 + 0.8 * smooth(0.12, 0, up / high))
    guard up < high * 0.55, abs(x) < thin else { return nil }
    return (bark, Vec3(x / thin * 0.8, 0, -0.6).unit)
  }

  @inline(__always)
  private func trunk(_ x: Float, _ up: Float, _ high: Float, _ cell: CellHash, _ frame: Frame)
    -> (albedo: Vec3, normal: Vec3)?
  {
    let noise = frame.noise
    let foot = max(0.16 - up / tall, 0)
    let thick =
      spacing * (0.055 + 0.085 * cell[2]) * (1 + 9 * foot * foot / 0.16 - 0.22 * up / tall)
    let lean = (cell[3] - 0.5) * 0.10 * up + (noise.value(up * 4 / tall, cell[4] * 90) - 0.5) * 0.02
    let round = (x - lean) / thick
    guard abs(round) < 1 else { return nil }
    // Furrows run up the stem and crowd towards its edges.
    let turn = round * (1 + 0.35 * round * round)
    let furrow = noise.fbm(turn * 5 + cell[4] * 60, up / thick * 0.42 + cell[5] * 30, 4)
    let moss =
      smooth(0.52, 0.7, noise.fbm(turn * 2 + 5, up / thick * 0.3 + 40, 3)) * (1 - up / tall)
    var albedo = bark * (0.25 + 1.3 * furrow * furrow)
    albedo = mix(albedo, leaf * 0.8, moss * 0.7)
    let z = max(1 - round * round, 0).squareRoot()
    return (albedo, Vec3(round + (furrow - 0.5) * 0.8, 0.12, -z * 0.9).unit)
  }

  /// Leaves and twigs that reach into the picture from above.
  @inline(__always)
  private func canopy(_ u: Float, _ up: Float, _ frame: Frame)
    -> (albedo: Vec3, normal: Vec3)?
  {
    let t = up / tall
    guard t > 0.40, !snowy else { return nil }
    let noise = frame.noise
    let x = u / spacing
    let y = up / spacing
    let least = 0.86 - 0.52 * smooth(0.40, 0.74, t)
    let mass = noise.fbm(x * 3 + depth * 80, y * 3, 3) * 0.72
    guard mass + 0.28 > least else { return nil }
    let leaves = noise.fbm(x * 26 + depth * 80, y * 26, 3)
    guard mass + leaves * 0.30 > least else { return nil }
    let clump = noise.fbm(x * 11, y * 11, 4)
    return (leaf * (0.15 + 1.9 * clump * leaves), Vec3(clump - 0.5, 1.6 - 2 * clump, -0.6).unit)
  }
}
