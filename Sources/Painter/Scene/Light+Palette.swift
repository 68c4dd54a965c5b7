extension Light {
  /// Bends the light towards colours of the prompt: the first for sky and shadow, the second for
  /// horizon and glow, the third between them.
  mutating func tint(_ palette: [Hue]) {
    guard let first = palette.first else { return }
    let cool = first.colour
    let warm =
      palette.count > 1 ? palette[1].colour : mix(cool, Vec3(1, 0.75, 0.62), 0.5)
    let between = palette.count > 2 ? palette[2].colour : mix(cool, warm, 0.35)
    let amount: Float = first.isNeutral ? 0.9 : 0.8
    zenith = Light.recolour(zenith, cool, amount)
    middle = Light.recolour(middle, between, amount * 0.9)
    horizon = Light.recolour(horizon, warm, amount * 0.8)
    glow = Light.recolour(glow, warm, amount * 0.8)
    ambient = Light.recolour(ambient, cool, amount * 0.8)
    keyColour = Light.recolour(keyColour, warm, amount * 0.6)
    cloudLit = Light.recolour(cloudLit, mix(warm, Vec3(1, 1, 1), 0.3), amount * 0.8)
    cloudShade = Light.recolour(cloudShade, cool, amount * 0.8)
  }

  /// Light under leaves: greener; under enchanted ones, teal.
  mutating func dapple(magic: Bool, fog: Bool, autumn: Bool) {
    let shade = autumn ? Vec3(0.62, 0.50, 0.30) : Vec3(0.46, 0.58, 0.42)
    let air = magic ? Vec3(0.05, 0.36, 0.36) : (fog ? Vec3(0.42, 0.52, 0.55) : shade)
    let amount: Float = magic ? 0.88 : 0.66
    for path in [\Light.horizon, \Light.middle, \Light.ambient, \Light.cloudLit] {
      self[keyPath: path] = Light.recolour(self[keyPath: path], air, amount)
    }
    horizon *= 0.85
    guard magic else { return }
    zenith = Light.recolour(zenith, Vec3(0.12, 0.10, 0.42), 0.7)
    glow = Light.recolour(glow, Vec3(0.30, 0.75, 0.50), 0.75)
    keyColour = Light.recolour(keyColour, Vec3(0.35, 0.6, 0.65), 0.7) * 1.6
    cloud = 0
  }

  /// Moonlight through mist under trees, so that they stand out against it.
  mutating func silverNight(_ scene: Scene) {
    guard night > 0.5, !scene.has(.magic) else { return }
    horizon = Vec3(0.095, 0.155, 0.23)
    middle = Vec3(0.038, 0.068, 0.13)
    ambient *= 2.4
    keyColour *= 1.7
  }

  /// The hue of one colour at the brightness of another.
  static func recolour(_ colour: Vec3, _ hue: Vec3, _ amount: Float) -> Vec3 {
    let target = hue * (colour.luminance / max(hue.luminance, 0.02))
    // Very bright saturated colours lose their hue in the tone map: keep the brightest part low.
    let peak = max(target.x, max(target.y, target.z))
    let tame = peak > 1.3 ? 1.3 / peak + 0.25 * (1 - 1.3 / peak) : 1
    return mix(colour, target * tame, amount)
  }
}
