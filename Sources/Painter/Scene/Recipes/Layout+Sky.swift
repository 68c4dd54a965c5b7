extension Layout {
  mutating func addSky() {
    guard theme.air != .flat, theme.showsSky else { return }
    let covered = !scene.weather.isDisjoint(with: [.overcast, .rain, .storm, .snow])
    let wanted = scene.has(.stars) || scene.has(.galaxy)
    var strength = light.night > 0.9 ? 1 : (light.night > 0.3 ? 0.35 : 0)
    if wanted { strength = max(strength, 0.6) }
    if theme.air == .none { strength = 1 }
    if theme == .city, !wanted { strength *= 0.4 }
    if theme == .forest, !wanted { strength *= 0.5 }
    if covered { strength *= 0.25 }
    if scene.has(.fog) { strength *= 0.4 }
    if scene.forbids(.feature(.stars)) { strength = 0 }
    let galaxy = (scene.has(.galaxy) || scene.has(.stars) || theme.air == .none) && strength > 0.3
    let stars =
      strength > 0
      ? Stars(seed: frame.seed &+ 3, strength: Float(strength), galaxy: galaxy) : nil
    let clouds =
      light.cloud > 0.02 && !(light.night > 0.5 && wanted) && theme.air != .none
      ? Clouds(cover: light.cloud, offset: offset, streaked: chance[3] > 0.6 && light.cloud < 0.6)
      : nil
    back.append(
      SkyLayer(
        stars: stars, aurora: scene.has(.aurora) ? Aurora(offset: offset.x) : nil,
        clouds: clouds, disc: skyDisc(covered), rainbow: scene.has(.rainbow)))
    addSkyEvents()
  }

  /// What flies and flares up there.
  private mutating func addSkyEvents() {
    if scene.has(.meteors) { back.append(MeteorLayer(comet: false, side: side, frame: frame)) }
    if scene.has(.comet) { back.append(MeteorLayer(comet: true, side: side, frame: frame)) }
    if scene.has(.fireworks) {
      let colours =
        scene.palette.isEmpty
        ? [Vec3(1.0, 0.25, 0.12), Vec3(1.0, 0.72, 0.2), Vec3(0.25, 0.6, 1.0), Vec3(0.9, 0.25, 0.7)]
        : scene.palette.map(\.colour)
      back.append(FireworkLayer(colours: colours, frame: frame))
    }
  }

  private func skyDisc(_ covered: Bool) -> SkyDisc? {
    if scene.has(.eclipse) {
      return SkyDisc(
        moon: false, u: disc.x * 0.6, v: camera.top * 0.62, radius: 0.075, phase: 1, eclipsed: true)
    }
    let moonless =
      scene.has(.galaxy) || scene.has(.aurora) || scene.has(.comet) || theme.air == .none
    let asked = scene.has(.moon)
    if light.disc == .moon || (asked && light.disc == .none) {
      if (covered || moonless), !asked { return nil }
      if scene.forbids(.feature(.moon)) { return nil }
      let place = light.disc == .moon ? disc : Vec2(-disc.x, camera.top * 0.62)
      return SkyDisc(
        moon: true, u: place.x, v: place.y, radius: asked ? 0.075 : 0.05,
        phase: chance[4] > 0.3 ? 1 : 0.8)
    }
    guard light.disc == .sun, theme.air == .open else { return nil }
    return SkyDisc(moon: false, u: disc.x, v: disc.y, radius: 0.032, phase: 1)
  }
}
