extension Theme {
  static let forest = Theme(
    name: "forest", horizon: 0.66, eye: 0.30, usualHour: .dawn, footing: .floor,
    light: { light, scene in light.silverNight(scene) }
  ) { $0.addForest() }
}

extension Layout {
  mutating func addForest() {
    let magic = scene.has(.magic)
    let summer = magic ? Vec3(0.045, 0.115, 0.075) : Vec3(0.060, 0.105, 0.028)
    let leaves = leaf(summer)
    let bark = magic ? Vec3(0.085, 0.065, 0.085) : Vec3(0.13, 0.095, 0.07)
    let accent = scene.has(.autumn) ? Vec3(0.60, 0.40, 0.06) : leaves * Vec3(1.4, 1.1, 0.7)
    let foggy: Float = scene.has(.fog) ? 0.70 : 1
    let jungle = theme == .jungle
    let kind: TreeRow.Kind =
      scene.has(.autumn) || scene.has(.spring) || jungle ? .leafy : .conifer
    func row(
      _ kind: TreeRow.Kind, _ seed: UInt32, _ depth: Float, _ spacing: Float, _ tall: Float,
      _ ground: Float, _ visible: Float, _ open: Float
    ) -> TreeRow {
      TreeRow(
        kind: kind, seed: frame.seed &+ seed, depth: depth, spacing: spacing, tall: tall,
        ground: ground, visible: visible, leaf: leaves, accent: accent, bark: bark,
        clearing: Vec2(disc.x * 0.75, open), snowy: winter)
    }
    let near = [
      row(.trunk, 1, 0.8, 0.46, 1.5, -0.30, 0.98, 0.30),
      row(.trunk, 2, 1.5, 0.24, 1.25, -0.16, 0.86 * foggy, 0.18),
    ]
    let far = [
      row(kind, 3, 3.0, 0.13, 0.70, -0.085, 0.80 * foggy, 0.085),
      row(kind, 4, 5.0, 0.085, 0.62, -0.050, 0.58 * foggy, 0.04),
      row(kind, 5, 8.0, 0.055, 0.54, -0.030, 0.38 * foggy, 0),
      row(kind, 6, 12.0, 0.038, 0.48, -0.020, 0.20 * foggy, 0),
    ]
    let floor = ForestFloor(
      moss: scene.has(.autumn) ? Vec3(0.34, 0.15, 0.03) : leaves * 1.5,
      earth: Vec3(0.17, 0.12, 0.075),
      goal: disc.x * 0.75, snowy: winter)
    back.append(
      ForestLayer(rows: jungle ? far.dropLast(2) : far, ground: -0.02, floor: floor, frame))
    if !time.isDark || magic { addRays(magic) }
    thicket = Thicket(rows: near, place: front.count)
    let ferns = leaves * (magic ? 1.2 : 0.9)
    for (index, up) in [Float(0.03), -0.05].enumerated() where !winter && !(jungle && index > 0) {
      front.append(
        GrassLayer(
          seed: frame.seed &+ 90 &+ UInt32(index), spacing: 0.007, tall: 0.10 + 0.05 * Float(index),
          ground: camera.bottom + up, colour: ferns,
          flowers: scene.has(.flowers) ? petals : [], bloom: 9, depth: 0.6, frame))
    }
    if magic { addFireflies() }
  }

  /// Trees that stand nearer than the figures, once it is known where those are.
  struct Thicket {
    var rows: [TreeRow]
    /// Their place among the layers in front.
    let place: Int
  }

  /// Plants the near trees, none of them where a figure behind them would be painted over it.
  mutating func plantThicket(around cast: Cast?) {
    guard var thicket else { return }
    for index in thicket.rows.indices {
      let row = thicket.rows[index]
      let figures = cast?.players.filter { $0.place.y > row.ground && $0.footing != .air } ?? []
      guard let box = Box(around: figures) else { continue }
      // A stem is broad at its foot.
      thicket.rows[index].glade = Vec2(box.middle.x, box.size.x * 0.5 + row.spacing * 0.3)
    }
    self.thicket = thicket
    front.insert(
      ForestLayer(rows: thicket.rows, ground: -9, floor: nil, frame), at: thicket.place)
  }

  mutating func addRays(_ magic: Bool) {
    let from = Vec2(disc.x * 1.15, camera.top * 1.05)
    let colour = magic ? mix(light.glow, Vec3(0.25, 0.75, 0.65), 0.65) * 0.5 : light.glow * 0.30
    let covered = !scene.weather.isDisjoint(with: [.overcast, .rain, .storm])
    front.append(
      RayLayer(from: from, colour: covered ? colour * 0.3 : colour, offset: offset.x))
  }

  mutating func addFireflies() {
    let colours =
      scene.palette.isEmpty
      ? [Vec3(1.0, 0.78, 0.25), Vec3(0.35, 0.95, 0.75), Vec3(0.85, 0.95, 0.45)]
      : scene.palette.map(\.colour)
    front.append(
      FireflyLayer(
        seed: frame.seed &+ 17, colours: colours, low: camera.bottom, high: camera.top * 0.55))
  }
}
