extension Light {
  /// Bends the light a little towards a mood.
  mutating func put(_ mood: Mood) {
    switch mood {
    case .dramatic:
      ambient *= 0.72
      keyColour *= 1.22
      zenith *= 0.62
      cloudShade *= 0.6
      cloud = max(cloud, 0.45)
    case .cosy:
      warm(Vec3(1.16, 1.0, 0.80))
    case .gloomy:
      fade(0.5, brightness: 0.72)
      cloud = max(cloud, 0.7)
      haze *= 1.6
    case .cheerful:
      ambient *= 1.12
      keyColour *= 1.08
      middle *= Vec3(0.98, 1.05, 1.08)
      cloud = min(cloud, 0.3)
    case .dreamy:
      warm(Vec3(1.06, 0.97, 1.06))
      ambient *= 1.15
      haze *= 1.5
      glow *= 1.3
    }
  }

  private mutating func warm(_ tint: Vec3) {
    for path in [
      \Light.keyColour, \Light.ambient, \Light.middle, \Light.horizon, \Light.cloudLit,
      \Light.glow,
    ] {
      self[keyPath: path] *= tint
    }
  }

  private mutating func fade(_ grey: Float, brightness: Float) {
    for path in [
      \Light.keyColour, \Light.ambient, \Light.zenith, \Light.middle, \Light.horizon,
      \Light.cloudLit, \Light.cloudShade, \Light.glow,
    ] {
      let colour = self[keyPath: path]
      self[keyPath: path] = mix(colour, Vec3(repeating: colour.luminance), grey) * brightness
    }
  }
}
