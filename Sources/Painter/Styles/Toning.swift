/// What a darkroom does to one colour: brightness, contrast, colour, toning, vignette, grain.
struct Toning: Sendable {
  private let tone: Tone
  private let force: Float
  private let gamma: Float
  private let contrast: Float
  private let colour: Float
  /// sRGB.
  private let tint: Vec3?

  init(_ tone: Tone, force: Float, _ map: ToneMap) {
    self.tone = tone
    self.force = force
    gamma = exp2(-0.62 * tone.brightness * force)
    contrast = clamp(tone.contrast * 0.62 * force, -0.9, 1.6)
    colour = max(1 + tone.colour * (tone.colour > 0 ? 0.5 : 0.6) * force, 0)
    tint = tone.tint.map { map.encode($0.colour) }
  }

  /// The colour (sRGB, 0…1) after it; `place` is 0…1 from the top left.
  @inline(__always) func apply(_ start: Vec3, at place: Vec2, _ chance: CellHash) -> Vec3 {
    var c = start
    if tone.brightness != 0 { c = Vec3(pow(c.x, gamma), pow(c.y, gamma), pow(c.z, gamma)) }
    if contrast > 0 {
      let curve = c * c * (3 - 2 * c)
      c = mix(c, curve, min(contrast, 1))
      if contrast > 1 { c = mix(c, c * c * (3 - 2 * c), contrast - 1) }
    } else if contrast < 0 {
      c = mix(c, c * 0.62 + 0.22, -contrast)
    }
    if colour != 1 { c = saturated(c, colour) }
    let warm = tone.warmth * force
    if warm != 0 { c *= Vec3(1 + 0.10 * warm, 1 + 0.01 * warm, 1 - 0.14 * warm) }
    c = c.bounded(1)
    if let tint { c = mix(c, relit(mix(tint, c, 0.25), c.luminance), min(0.62 * force, 0.9)) }
    if tone.faded { c = old(c) }
    if tone.monochrome { c = Vec3(repeating: c.luminance) }
    if tone.sepia { c = relit(Vec3(0.58, 0.47, 0.35), c.luminance * 0.97 + 0.02) }
    if tone.inverted { c = 1 - c }
    return finished(c, place, chance)
  }

  @inline(__always) private func old(_ c: Vec3) -> Vec3 {
    let soft = saturated(c, 0.72) * Vec3(1.05, 0.97, 0.80)
    return (soft * 0.84 + Vec3(0.115, 0.085, 0.085)).bounded(1)
  }

  @inline(__always) private func finished(_ start: Vec3, _ place: Vec2, _ chance: CellHash) -> Vec3
  {
    var c = start
    if tone.vignette > 0 {
      let d = place - 0.5
      let away = (d.x * d.x + d.y * d.y) * 2
      c *= 1 - clamp(tone.vignette * (0.25 * away + 0.62 * away * away), 0, 0.95)
    }
    if tone.grain > 0 {
      let speck = (chance[1] + chance[2] + chance[3] - 1.5) * 0.075 * tone.grain
      c += speck * (0.35 + 1.3 * c.luminance * (1 - c.luminance) * 2)
    }
    return c.bounded(1)
  }
}
