/// The ground of a pattern: a material that continues itself.
struct PatternLayer: Layer {
  enum Material: Sendable { case plain, marble, waves, sand, grass, clouds, stars }

  let material: Material
  let first: Vec3
  let second: Vec3
  /// One period in pixels.
  let width: Int
  let height: Int
  let seed: UInt32

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let tall = Float(height) / Float(width)
    let cells = TorusNoise(
      seed: seed, across: 6, down: Int32(max(1, wholePart(6 * tall + 0.5))))
    for x in 0..<frame.width {
      let place = Vec2(Float(x) / Float(width), Float(y) / Float(height))
      row[x] = Pixel(colour(place, cells), depth: 3)
    }
  }

  private func colour(_ place: Vec2, _ cells: TorusNoise) -> Vec3 {
    switch material {
    case .plain:
      let weave = cells.fbm(place, octaves: 6)
      return mix(first, second, 0.12 + 0.16 * (weave - 0.5)) * (0.94 + 0.12 * weave)
    case .marble:
      let bend = Vec2(cells.fbm(place, octaves: 4), cells.fbm(place + Vec2(0.37, 0.61), octaves: 4))
      let vein = cells.fbm(place + (bend - 0.5) * 0.5, octaves: 5)
      let band = sinTurns(vein * 5)
      return mix(first, second, 0.5 + 0.5 * band) * (0.75 + 0.5 * vein)
    case .waves: return waves(place, cells)
    case .sand:
      let drift = cells.fbm(place, octaves: 3)
      let ripple = sinTurns(place.y * Float(cells.down) * 4 + drift * 1.6)
      let speck = cells.fbm(place, octaves: 8)
      return mix(second, first, 0.55 + 0.32 * ripple) * (0.8 + 0.4 * speck)
    case .grass:
      let blades = TorusNoise(seed: seed &+ 5, across: cells.across * 16, down: cells.down * 3)
      let sway = (cells.fbm(place, octaves: 3) - 0.5) * 0.06
      let blade = blades.fbm(place + Vec2(sway, 0), octaves: 3)
      let patch = cells.fbm(place, octaves: 3)
      return mix(second, first, smooth(0.3, 0.7, patch)) * (0.25 + 2.4 * blade * blade)
    case .clouds:
      let heap = cells.fbm(place, octaves: 7)
      return mix(first, second, smooth(0.44, 0.68, heap))
    case .stars:
      let dust = cells.fbm(place, octaves: 5)
      return mix(first, second, smooth(0.45, 0.85, dust) * 0.6) + star(place)
    }
  }

  /// Rows of overlapping arcs, as on Japanese cloth.
  private func waves(_ place: Vec2, _ cells: TorusNoise) -> Vec3 {
    let columns: Float = 8
    let rows = Float(max(2, wholePart(columns * 2 * Float(height) / Float(width) / 2 + 0.5) * 2))
    let q = Vec2(place.x * columns, place.y * rows)
    let base = floorParts(q.y).whole
    // The nearest row below whose arc reaches this place lies on top.
    for lower in [Int32(2), 1, 0] {
      let line = base &+ lower
      let shift: Float = line & 1 == 0 ? 0 : 0.5
      let across = floorParts(q.x + shift).fraction - 0.5
      let down = (Float(line) - q.y) * 0.5
      let away = (across * across + down * down).squareRoot()
      guard down >= 0, away < 0.5 else { continue }
      let ring = floorParts(away * 8).fraction
      let stripe = smooth(0.30, 0.18, abs(ring - 0.5))
      return mix(first, second, stripe) * (0.85 + 0.3 * cells.fbm(place, octaves: 4))
    }
    return first
  }

  private func star(_ place: Vec2) -> Vec3 {
    let columns: Int32 = 34
    let rows = Int32(max(1, wholePart(34 * Float(height) / Float(width) + 0.5)))
    let (ix, fx) = floorParts(place.x * Float(columns))
    let (iy, fy) = floorParts(place.y * Float(rows))
    let chance = CellHash(
      TorusNoise.wrap(ix, columns), TorusNoise.wrap(iy, rows), seed &+ 17)
    guard chance[0] > 0.55 else { return Vec3(0, 0, 0) }
    let d = Vec2(fx - 0.25 - 0.5 * chance[1], fy - 0.25 - 0.5 * chance[2])
    let size = 0.04 + 0.10 * chance[3] * chance[3]
    let light = exp(-(d.x * d.x + d.y * d.y) / (size * size)) * (0.6 + 2.4 * chance[4])
    return mix(Vec3(1.0, 0.85, 0.7), Vec3(0.7, 0.85, 1.0), chance[5]) * light
  }
}
