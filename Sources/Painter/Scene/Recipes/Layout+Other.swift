extension Layout {
  mutating func addSpace() {
    let tint = scene.palette.first?.colour ?? Vec3(0.55, 0.30, 0.18)
    back.append(
      NebulaLayer(
        offset: offset, first: scene.palette.first?.colour ?? Vec3(0.45, 0.10, 0.42),
        second: scene.palette.dropFirst().first?.colour ?? Vec3(0.06, 0.30, 0.55)))
    back.append(
      PlanetLayer(
        place: Vec2(-side * camera.halfWidth * 0.36, camera.top - 0.62), radius: 0.26, colour: tint,
        ring: chance[7] > 0.4))
  }

  mutating func addAbstract() {
    let named = scene.palette.map(\.colour)
    var colours = named
    if named.count == 1 {
      let base = named[0]
      colours = [
        base, mix(base, Vec3(1, 0.85, 0.8), 0.45), base * 0.35,
        mix(base, Vec3(0.05, 0.25, 0.7), 0.45),
      ]
    } else if named.isEmpty {
      let sets = Layout.harmonies
      colours = sets[min(wholePart(chance[5] * Float(sets.count)), sets.count - 1)]
    }
    back.append(
      SilkLayer(offset: offset * 0.2, colours: colours, waves: scene.has(.waves) || scene.has(.sea))
    )
  }

  /// Colours that go together, for words that name none.
  private static let harmonies: [[Vec3]] = [
    [
      Vec3(0.02, 0.16, 0.30), Vec3(0.05, 0.48, 0.52), Vec3(0.95, 0.62, 0.30),
      Vec3(0.85, 0.22, 0.20),
    ],
    [
      Vec3(0.12, 0.03, 0.28), Vec3(0.52, 0.10, 0.50), Vec3(0.95, 0.38, 0.42),
      Vec3(0.98, 0.75, 0.45),
    ],
    [
      Vec3(0.03, 0.20, 0.16), Vec3(0.18, 0.50, 0.30), Vec3(0.85, 0.78, 0.42),
      Vec3(0.10, 0.34, 0.46),
    ],
    [
      Vec3(0.04, 0.06, 0.28), Vec3(0.10, 0.34, 0.82), Vec3(0.45, 0.80, 0.92),
      Vec3(0.88, 0.86, 0.82),
    ],
    [
      Vec3(0.30, 0.04, 0.06), Vec3(0.85, 0.24, 0.08), Vec3(0.98, 0.66, 0.20),
      Vec3(0.22, 0.07, 0.24),
    ],
  ]
}
