extension Light {
  /// Lets weather change the light: clouds dim and grey it, fog thickens the air.
  mutating func put(_ weather: Set<Weather>) {
    if weather.contains(.clear) { cloud = 0 }
    if weather.contains(.clouds) { cloud = max(cloud, 0.55) }
    if weather.contains(.overcast) { cover(0.75, grey: 0.65) }
    if weather.contains(.rain) { cover(0.8, grey: 0.6) }
    if weather.contains(.storm) { cover(0.95, grey: 0.72) }
    if weather.contains(.snow) {
      cover(0.85, grey: night > 0.5 ? 0.35 : 0.7)
      // Snow throws the night's little light back.
      if night > 0.5 { ambient *= 2.4 }
    }
    if weather.contains(.sandstorm) { raiseDust() }
    if weather.contains(.storm) { dim(0.42) }
    if weather.contains(.rain) { dim(0.8) }
    if weather.contains(.fog) {
      haze = max(haze, 0.04) * 4
      keyColour *= 0.65
      ambient *= 1.1
      middle = mix(middle, horizon, 0.55)
      zenith = mix(zenith, horizon, 0.35)
    }
    if weather.contains(.rain) || weather.contains(.snow) { haze *= 2.2 }
  }

  /// The sun is covered: deep blue above, a ring of dusk along the horizon.
  mutating func eclipse() {
    disc = .none
    cloud = 0
    zenith = Vec3(0.006, 0.010, 0.035)
    middle = Vec3(0.020, 0.030, 0.085)
    horizon = Vec3(0.42, 0.20, 0.10)
    glow = Vec3(0.10, 0.09, 0.08)
    keyColour = Vec3(0.34, 0.32, 0.36)
    ambient = Vec3(0.075, 0.085, 0.14)
    night = max(night, 0.5)
  }

  private mutating func dim(_ share: Float) {
    zenith *= share
    middle *= share
    horizon *= share
    cloudLit *= share
    cloudShade *= share * 0.75
    keyColour *= share
    ambient *= share
  }

  private mutating func raiseDust() {
    let dust = Vec3(0.60, 0.38, 0.18)
    for path in [\Light.zenith, \Light.middle, \Light.horizon, \Light.ambient] {
      self[keyPath: path] = Light.recolour(self[keyPath: path], dust, 0.75)
    }
    keyColour *= 0.75
    haze *= 2
    cloud *= 0.4
  }

  private mutating func cover(_ amount: Float, grey: Float) {
    cloud = max(cloud, amount)
    disc = .none
    let dim = 1 - 0.35 * grey
    for path in [\Light.zenith, \Light.middle, \Light.horizon, \Light.cloudLit, \Light.cloudShade] {
      let colour = self[keyPath: path]
      let tone = Vec3(0.92, 1.0, 1.10) * colour.luminance
      self[keyPath: path] = mix(colour, tone, grey) * dim
    }
    zenith = mix(zenith, middle, 0.3)
    glow *= 1 - grey
    ambient = mix(ambient, Vec3(repeating: ambient.luminance) * 1.25, grey)
    keyColour = mix(keyColour, Vec3(repeating: keyColour.luminance), grey) * (1 - 0.7 * grey)
  }
}
