/// What a darkroom does: brightness, contrast, colour, toning.
struct ToneGrade: Grade {
  let tone: EditPlan.Tone
  /// The colours of film that has lain in the light.
  let faded: Bool
  let force: Float

  func apply(to strip: Strip, _ room: Darkroom) {
    let gamma = exp2(-0.62 * tone.brightness * force)
    let contrast = clamp(tone.contrast * 0.62 * force, -0.9, 1.6)
    let colour = max(1 + tone.colour * (tone.colour > 0 ? 0.5 : 0.6) * force, 0)
    let warm = tone.warmth * force
    let tint = tone.tint.map { room.shown($0.colour) }
    strip.forEach { x, c in
      var c = c
      if tone.brightness != 0 { c = Vec3(pow(c.x, gamma), pow(c.y, gamma), pow(c.z, gamma)) }
      if contrast > 0 {
        let curve = c * c * (3 - 2 * c)
        c = mix(c, curve, min(contrast, 1))
        if contrast > 1 { c = mix(c, c * c * (3 - 2 * c), contrast - 1) }
      } else if contrast < 0 {
        c = mix(c, c * 0.62 + 0.22, -contrast)
      }
      if colour != 1 { c = saturated(c, colour) }
      if warm != 0 { c *= Vec3(1 + 0.10 * warm, 1 + 0.01 * warm, 1 - 0.14 * warm) }
      c = c.bounded(1)
      if let tint { c = mix(c, relit(mix(tint, c, 0.25), c.luminance), min(0.62 * force, 0.9)) }
      if faded { c = old(c) }
      if tone.monochrome { c = Vec3(repeating: c.luminance) }
      if tone.sepia { c = relit(Vec3(0.58, 0.47, 0.35), c.luminance * 0.97 + 0.02) }
      if tone.inverted { c = 1 - c }
      return finished(c, x, strip.y, room)
    }
  }

  @inline(__always) private func old(_ c: Vec3) -> Vec3 {
    let soft = saturated(c, 0.72) * Vec3(1.05, 0.97, 0.80)
    return (soft * 0.84 + Vec3(0.115, 0.085, 0.085)).bounded(1)
  }

  @inline(__always) private func finished(_ c: Vec3, _ x: Int, _ y: Int, _ room: Darkroom) -> Vec3 {
    var c = c
    if tone.vignette > 0 {
      let dx = room.across(x) - 0.5
      let dy = room.down(y) - 0.5
      let away = (dx * dx + dy * dy) * 2
      c *= 1 - clamp(tone.vignette * (0.25 * away + 0.62 * away * away), 0, 0.95)
    }
    if tone.grain > 0 {
      let cell = CellHash(Int32(x), Int32(y), room.frame.seed)
      let speck = (cell[1] + cell[2] + cell[3] - 1.5) * 0.075 * tone.grain
      c += speck * (0.35 + 1.3 * c.luminance * (1 - c.luminance) * 2)
    }
    return c.bounded(1)
  }
}
