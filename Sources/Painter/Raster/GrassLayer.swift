/// A stand of grass and flowers in the foreground, blade by blade.
struct GrassLayer: Layer {
  let seed: UInt32
  /// Distance between blades, their height, where they root.
  let spacing: Float
  let tall: Float
  let ground: Float
  let colour: Vec3
  let flowers: [Vec3]
  /// Flowers for each unit of width.
  let bloom: Float
  let depth: Float
  private var banks: [Float] = []

  init(
    seed: UInt32, spacing: Float, tall: Float, ground: Float, colour: Vec3, flowers: [Vec3],
    bloom: Float, depth: Float, _ frame: Frame
  ) {
    self.seed = seed
    self.spacing = spacing
    self.tall = tall
    self.ground = ground
    self.colour = colour
    self.flowers = flowers
    self.bloom = bloom
    self.depth = depth
    let camera = frame.camera
    banks = (0..<camera.width).map { x in
      let rise = frame.noise.fbm(camera.u(x) * 1.7 + depth * 9, depth * 3, 3) - 0.5
      return ground + rise * tall * 1.1
    }
  }

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    guard v < ground + tall * 1.7 else { return }
    for x in 0..<frame.width {
      let u = camera.u(x)
      let up = v - banks[x]
      guard up < tall * 1.5 else { continue }
      if !flowers.isEmpty, let petal = flower(u, up, frame) {
        row[x].lay(petal.colour, petal.cover)
        if petal.cover > 0.99 { continue }
      }
      if let blade = blade(u, up, frame) {
        row[x] = Pixel(blade, depth: depth)
      }
    }
  }

  @inline(__always) private func blade(_ u: Float, _ up: Float, _ frame: Frame) -> Vec3? {
    let light = frame.light
    let (index, _) = floorParts(u / spacing)
    var best: Vec3?
    for step: Int32 in -2...2 {
      let cell = CellHash(index &+ step, 11, seed)
      let high = tall * (0.45 + 0.65 * cell[0])
      guard up < high else { continue }
      let t = max(up / high, 0)
      let root = (Float(index &+ step) + 0.5 + (cell[1] - 0.5)) * spacing
      let bend = (cell[2] - 0.5) * tall * 0.55 * t * t
      let thin = spacing * (0.34 + 0.22 * cell[3]) * (1 - t) + frame.camera.pixel * 0.25
      let away = u - root - bend
      guard abs(away) < thin else { continue }
      let tone = (0.30 + 0.75 * t) * (0.7 + 0.6 * cell[4])
      let normal = Vec3(away / thin * 0.6 + (cell[2] - 0.5), 0.65, -0.5).unit
      // Blades let light through: backlit tips glow.
      let through = light.keyColour * (0.22 * t)
      best = colour * tone * (light.onto(normal) + through)
      break
    }
    if best == nil, up < tall * 0.12 {
      best = colour * 0.22 * light.onto(Vec3(0, 0.8, -0.6))
    }
    return best
  }

  @inline(__always)
  private func flower(_ u: Float, _ up: Float, _ frame: Frame) -> (colour: Vec3, cover: Float)? {
    let gap = 1 / bloom
    let (index, _) = floorParts(u / gap)
    for step: Int32 in -1...1 {
      let cell = CellHash(index &+ step, 23, seed)
      guard cell[0] > 0.25 else { continue }
      let high = tall * (0.75 + 0.6 * cell[1])
      let root = (Float(index &+ step) + 0.5 + (cell[2] - 0.5) * 0.9) * gap
      let lean = (cell[3] - 0.5) * tall * 0.3
      let size = tall * (0.12 + 0.09 * cell[4])
      let x = (u - root - lean) / size
      let y = (up - high) / (size * (0.62 + 0.3 * cell[5]))
      if let head = head(x, y, cell, frame) { return head }
      let t = up / high
      let stem = abs(u - root - lean * t * t)
      if up < high, stem < max(size * 0.09, frame.camera.pixel * 0.5) {
        return (colour * 0.6 * frame.light.onto(Vec3(0.3, 0.5, -0.8)), 1)
      }
    }
    return nil
  }

  @inline(__always)
  private func head(_ x: Float, _ y: Float, _ cell: CellHash, _ frame: Frame)
    -> (colour: Vec3, cover: Float)?
  {
    let away = (x * x + y * y).squareRoot()
    guard away < 1.05 else { return nil }
    let light = frame.light
    let kind = min(wholePart(cell[6] * Float(flowers.count)), flowers.count - 1)
    let petal = flowers[max(kind, 0)]
    if away < 0.26 {
      let dome = Vec3(x * 2, y * 2 + 0.5, -1).unit
      return (mix(Vec3(0.75, 0.48, 0.05), petal * 0.2, cell[7] > 0.6 ? 1 : 0) * light.onto(dome), 1)
    }
    // cos 5φ from x and y alone.
    let c = x / away
    let s = y / away
    let lobes = c * (16 * c * c * c * c - 20 * c * c + 5)
    let edge = 0.74 + 0.20 * lobes + (cell[8] - 0.5) * 0.1
    let cover = smooth(edge + 0.06, edge - 0.06, away)
    guard cover > 0 else { return nil }
    let normal = Vec3(c * 0.5, 0.55 + s * 0.4, -0.7).unit
    let shade = 0.55 + 0.5 * away
    return (petal * shade * (light.onto(normal) + light.keyColour * 0.18), cover)
  }
}
