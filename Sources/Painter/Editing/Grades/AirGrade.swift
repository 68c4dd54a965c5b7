/// What weather does to the light and the air.
struct AirGrade: Grade {
  let weather: Set<Weather>
  let force: Float

  func apply(to strip: Strip, _ room: Darkroom) {
    if weather.contains(.storm) {
      grey(strip, colour: 0.55, dim: room.dimmed(0.50), tint: Vec3(0.90, 1.0, 1.10))
    } else if weather.contains(.rain) {
      grey(strip, colour: 0.60, dim: room.dimmed(0.76), tint: Vec3(0.94, 1.0, 1.06))
    } else if weather.contains(.overcast) {
      grey(strip, colour: 0.72, dim: 0.88, tint: Vec3(0.97, 1.0, 1.03))
    } else if weather.contains(.snow) {
      grey(strip, colour: 0.70, dim: 1.0, tint: Vec3(0.97, 1.0, 1.04))
    } else if weather.contains(.clear) {
      grey(strip, colour: 1.12, dim: 1.02, tint: Vec3(1.02, 1.0, 0.98))
    }
    let fog: Float =
      weather.contains(.fog)
      ? 1
      : (weather.contains(.rain) || weather.contains(.snow)
        ? 0.26 : (weather.contains(.storm) ? 0.10 : 0))
    if fog > 0 { veil(strip, room, fog * min(force, 1.3)) }
  }

  private func grey(_ strip: Strip, colour: Float, dim: Float, tint: Vec3) {
    let force = min(force, 1.2)
    strip.forEach { _, c in mix(c, saturated(c, colour) * dim * tint, force).bounded(1) }
  }

  /// Fog thickens with distance, which is guessed from the height in the picture.
  private func veil(_ strip: Strip, _ room: Darkroom, _ density: Float) {
    let noise = room.frame.noise
    let v = room.down(strip.y)
    let horizon = room.survey.sky == nil ? 0.30 : room.survey.horizon
    let distance = clamp(1 - (v - horizon) / max(1 - horizon, 0.05))
    let bank = exp(-(v - horizon) * (v - horizon) * 30)
    let bright = clamp(
      0.24 + room.survey.skyColour.luminance * 0.48 + room.meanLight * 0.30, 0.28, 0.88)
    let tint = mix(Vec3(repeating: bright), saturated(room.survey.skyColour, 0.3), 0.35)
    strip.forEach { x, c in
      let wisp = noise.fbm(room.across(x) * 2.6 + 5, v * 7, 4)
      let nearness = 1 - 0.4 * strip.subject[x] * (1 - strip.sky[x])
      let depth = distance * distance * 1.9 + 0.20 + bank * (wisp - 0.25) * 1.1
      let cover = 1 - exp(-density * depth * nearness)
      return mix(
        saturated(c, 1 - 0.45 * density.bounded), tint * (0.93 + 0.14 * wisp), min(cover, 0.94))
    }
  }
}

extension Float {
  /// Within 0…1.
  fileprivate var bounded: Float { clamp(self) }
}
