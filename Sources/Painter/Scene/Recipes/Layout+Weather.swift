extension Layout {
  /// What is between the eye and the scene.
  mutating func addWeather() {
    guard theme.air == .open else { return }
    addSeason()
    if scene.has(.rays), light.disc == .sun || time == .day, theme != .forest { addRays(false) }
    if scene.has(.sandstorm) {
      front.append(SandLayer(offset: offset.x, sand: Vec3(0.66, 0.40, 0.19), side: side))
    }
    if scene.has(.fog) {
      let level: Float = theme == .forest ? -0.06 : 0.0
      front.append(
        FogLayer(
          density: theme == .forest ? 0.20 : 0.5, offset: offset.x, level: level,
          reach: theme == .city ? 0.14 : 0.16))
    }
    if scene.has(.rain) || scene.has(.storm) {
      front.append(
        RainLayer(
          seed: frame.seed &+ 71, slant: scene.has(.storm) ? 0.32 * side : 0.12 * side,
          strength: scene.has(.storm) ? 0.9 : 1.25))
    }
    if scene.has(.storm), !scene.forbids(.weather(.storm)) {
      front.append(
        LightningLayer(offset: offset.y, from: Vec2(-disc.x * 0.9, camera.top), foot: 0.01))
    }
    if scene.has(.snow) { front.append(SnowfallLayer(seed: frame.seed &+ 73)) }
    if scene.has(.magic), theme != .forest { addFireflies() }
  }

  /// What the season sends through the air.
  private mutating func addSeason() {
    guard theme != .sea, theme != .city, !scene.has(.rain), !scene.has(.storm) else { return }
    if scene.has(.autumn) {
      front.append(
        DriftLayer(
          seed: frame.seed &+ 87, colours: (Vec3(0.72, 0.20, 0.03), Vec3(0.85, 0.52, 0.06)),
          amount: 0.26))
    } else if scene.has(.spring), scene.has(.flowers) || scene.has(.trees) || theme == .park {
      front.append(
        DriftLayer(
          seed: frame.seed &+ 87, colours: (Vec3(0.92, 0.55, 0.64), Vec3(0.95, 0.80, 0.82)),
          amount: 0.24))
    }
  }
}
