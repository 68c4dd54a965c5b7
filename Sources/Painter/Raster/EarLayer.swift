/// Ripe corn in the foreground, ear by ear.
struct EarLayer: Layer {
  let seed: UInt32
  /// Distance between stalks, their height, where they root.
  let spacing: Float
  let tall: Float
  let ground: Float
  let straw: Vec3
  /// Poppies among the corn.
  let poppies: Bool
  let depth: Float
  private var banks: [Float] = []

  init(
    seed: UInt32, spacing: Float, tall: Float, ground: Float, straw: Vec3, poppies: Bool,
    depth: Float, _ frame: Frame
  ) {
    self.seed = seed
    self.spacing = spacing
    self.tall = tall
    self.ground = ground
    self.straw = straw
    self.poppies = poppies
    self.depth = depth
    let camera = frame.camera
    banks = (0..<camera.width).map { x in
      ground + (frame.noise.fbm(camera.u(x) * 1.5 + depth * 9, depth * 3, 3) - 0.5) * tall * 0.9
    }
  }

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    guard v < ground + tall * 1.9 else { return }
    for x in 0..<frame.width {
      let up = v - banks[x]
      guard up < tall * 1.35 else { continue }
      if let colour = stalk(camera.u(x), up, frame) { row[x] = Pixel(colour, depth: depth) }
    }
  }

  @inline(__always) private func stalk(_ u: Float, _ up: Float, _ frame: Frame) -> Vec3? {
    let light = frame.light
    let (index, _) = floorParts(u / spacing)
    for step: Int32 in -3...3 {
      let cell = CellHash(index &+ step, 7, seed)
      let high = tall * (0.78 + 0.42 * cell[0])
      guard up < high else { continue }
      let t = max(up / high, 0)
      let bend = (cell[1] - 0.35) * tall * 0.42 * t * t * t
      let root = (Float(index &+ step) + 0.5 + (cell[2] - 0.5)) * spacing
      let away = u - root - bend
      // The ear: grains in two rows that swell and taper.
      let e = (t - 0.70) / 0.30
      let grain = 0.75 + 0.5 * abs(floorParts(e * 6).fraction - 0.5)
      let thin =
        e > 0
        ? spacing * (0.62 * grain) * (1 - e * e * 0.8) * smooth(0, 0.12, e)
          + spacing * 0.1 : spacing * 0.16
      let half = max(thin, frame.camera.pixel * 0.3)
      guard abs(away) < half else { continue }
      let red = poppies && cell[5] > 0.93
      let round = away / half
      let normal = Vec3(round * 0.8, 0.5, -0.6).unit
      let tone = (0.30 + 0.80 * t) * (0.72 + 0.5 * cell[3])
      let colour =
        red && e > 0.2 ? Vec3(0.75, 0.05, 0.03) : straw * (e > 0 ? 0.75 + grain * 0.4 : 0.8)
      return colour * tone * (light.onto(normal) + light.keyColour * (0.20 * t))
    }
    return up < tall * 0.2 ? straw * 0.18 * light.onto(Vec3(0, 0.8, -0.6)) : nil
  }
}
