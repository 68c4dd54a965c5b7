extension Layout {
  /// What is between the eye and the scene.
  mutating func addWeather() {
    guard theme != .abstract, theme != .space else { return }
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
}
