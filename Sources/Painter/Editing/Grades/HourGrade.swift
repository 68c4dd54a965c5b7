/// The light of another hour on everything that is not sky.
struct HourGrade: Grade {
  let time: TimeOfDay
  let force: Float

  func apply(to strip: Strip, _ room: Darkroom) {
    let v = room.down(strip.y)
    let sun = room.sunPlace
    let aspect = Float(room.width) / Float(room.height)
    let exposure = room.dimmed(1)
    let isDim = room.survey.thumbnail.light.mean < 0.34
    strip.forEach { x, c in
      let dx = (room.across(x) - sun.x) * aspect
      let dy = v - sun.y
      let near = exp(-(dx * dx + dy * dy).squareRoot() * 2.4)
      let graded: Vec3
      switch time {
      case .night: graded = night(c, strip.around[x], exposure)
      case .dusk: graded = dusk(c) * exposure
      case .sunset:
        graded = low(c, near, dim: 0.66, tint: Vec3(1.24, 0.86, 0.66), Vec3(1.0, 0.42, 0.14))
      case .golden:
        graded = low(c, near, dim: 0.94, tint: Vec3(1.14, 0.97, 0.72), Vec3(1.0, 0.66, 0.26))
      case .dawn:
        graded = low(c, near, dim: 0.90, tint: Vec3(1.09, 0.94, 0.97), Vec3(1.0, 0.66, 0.52))
      case .day: graded = isDim ? lifted(c) : saturated(c, 1.08) * Vec3(1.01, 1.0, 0.98)
      }
      return mix(c, graded, min(force, 1)).bounded(1)
    }
  }

  /// Dark and blue, as eyes see by moonlight; lamps go on shining.
  @inline(__always) private func night(_ c: Vec3, _ around: Float, _ exposure: Float)
    -> Vec3
  {
    let light = c.luminance
    let moonlit = light * (0.10 + 0.36 * light) * exposure
    let pale = mix(Vec3(repeating: light), c, 0.40)
    let blue = pale * (moonlit / max(light, 0.02)) * Vec3(0.66, 0.86, 1.30)
    let lamp =
      smooth(0.84, 0.99, max(c.x, light)) * smooth(0.12, 0.34, c.x - c.z)
      * smooth(0.16, 0.40, light - around)
    return blue + Vec3(0.004, 0.008, 0.022) + c * (lamp * 0.7)
  }

  @inline(__always) private func dusk(_ c: Vec3) -> Vec3 {
    saturated(c, 0.78) * (0.34 + 0.30 * c.luminance) * Vec3(0.84, 0.90, 1.26)
      + Vec3(0.01, 0.01, 0.03)
  }

  /// A low sun: warm, with depth in the shadows, and a veil of light towards it.
  @inline(__always)
  private func low(_ c: Vec3, _ near: Float, dim: Float, tint: Vec3, _ veil: Vec3) -> Vec3 {
    let curve = c * c * (3 - 2 * c)
    let shade = mix(c, curve, 0.45)
    let lit = shade * mix(Vec3(0.92, 0.95, 1.06), tint, smooth(0.05, 0.55, c.luminance)) * dim
    let glow = veil * (near * 0.42)
    return lit + glow * (1 - lit.bounded(1))
  }

  @inline(__always) private func lifted(_ c: Vec3) -> Vec3 {
    let light = c.luminance
    let up = light.squareRoot() * 0.86
    return saturated(c * (up / max(light, 0.02)), 0.9) * Vec3(1.05, 1.0, 0.92)
  }
}
