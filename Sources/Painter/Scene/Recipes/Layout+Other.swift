extension Theme {
  static let space = Theme(
    name: "space", horizon: 1.30, eye: 0.50, usualHour: .night, footing: .nothing, air: .none
  ) { $0.addSpace() }
  static let abstract = Theme(
    name: "abstract", horizon: 0.50, eye: 1, footing: .nothing, air: .flat
  ) { $0.addAbstract() }
}

extension Layout {
  mutating func addSpace() {
    let tint = scene.palette.first?.colour ?? Vec3(0.55, 0.30, 0.18)
    back.append(
      NebulaLayer(
        offset: offset, first: scene.palette.first?.colour ?? Vec3(0.45, 0.10, 0.42),
        second: scene.palette.dropFirst().first?.colour ?? Vec3(0.06, 0.30, 0.55)))
    // A black hole has the sky for itself.
    guard !scene.actors.contains(where: { $0.name == "black hole" }) else { return }
    back.append(
      PlanetLayer(
        place: Vec2(-side * camera.halfWidth * 0.36, camera.top - 0.62), radius: 0.26, colour: tint,
        ring: chance[7] > 0.4))
  }

  mutating func addAbstract() {
    back.append(
      SilkLayer(
        offset: offset * 0.2, colours: harmony, waves: scene.has(.waves) || scene.has(.sea)))
  }

  /// The colours named, with relatives if they are few; else some that go together.
  var harmony: [Vec3] {
    let named = scene.palette.map(\.colour)
    if named.count == 1 {
      let base = named[0]
      return [
        base, mix(base, Vec3(1, 0.85, 0.8), 0.45), base * 0.35,
        mix(base, Vec3(0.05, 0.25, 0.7), 0.45),
      ]
    }
    if named.count == 2 {
      return [named[0], named[1], named[0] * 0.4, mix(named[0], named[1], 0.5)]
    }
    if !named.isEmpty { return named }
    let sets = Layout.harmonies
    return sets[min(wholePart(chance[5] * Float(sets.count)), sets.count - 1)]
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
