/// The sun or the moon, seen.
struct SkyDisc: Sendable {
  let moon: Bool
  let u: Float
  let v: Float
  let radius: Float
  /// 1 full … 0 new.
  let phase: Float
  /// The moon stands before the sun.
  var eclipsed = false

  func over(_ sky: Vec3, _ u: Float, _ v: Float, _ frame: Frame) -> Vec3 {
    let x = (u - self.u) / radius
    let y = (v - self.v) / radius
    let away = (x * x + y * y).squareRoot()
    if eclipsed { return corona(sky, x, y, away, frame) }
    guard away < (moon ? 8 : 1.3) else { return sky }
    let edge = frame.camera.pixel / radius
    let cover = smooth(1 + edge, 1 - edge, away)
    guard moon else { return mix(sky, sky + frame.light.keyColour * 3.2, cover) }
    let halo = frame.light.glow * (0.55 * exp(-away * 1.1) + 0.16 * exp(-away * 0.45))
    guard away < 1.2 else { return sky + halo }
    let seas = frame.noise.fbm(x * 1.5 + 31, y * 1.5 + 12, 5)
    let spots = frame.noise.fbm(x * 5 + 3, y * 5, 3)
    let body = mix(1.0, 0.55, smooth(0.46, 0.60, seas)) * (0.85 + 0.3 * spots)
    let z = max(1 - away * away, 0).squareRoot()
    let terminator = phase > 0.98 ? 1 : smooth(-0.12, 0.25, x + z * (phase * 2 - 1))
    let face = Vec3(1.10, 1.06, 0.94) * body * (0.75 + 0.25 * z) * terminator
    return (sky + halo) * (1 - 0.7 * cover * terminator) + face * cover
  }

  /// A black disc in a wreath of light, one bead of sun at its edge.
  private func corona(_ sky: Vec3, _ x: Float, _ y: Float, _ away: Float, _ frame: Frame) -> Vec3 {
    guard away < 9 else { return sky }
    let way = Vec2(x, y) / max(away, 0.01)
    let plumes = frame.noise.fbm(way.x * 2.2 + 20, way.y * 2.2 + 20, 4)
    let out = max(away - 1, 0)
    let wreath = exp(-out * (3.4 - 2.4 * plumes)) * 0.95 + exp(-out * 0.8) * 0.16
    let edge = frame.camera.pixel / radius
    let dark = smooth(1 + edge, 1 - edge, away)
    let bx = x - 0.70
    let by = y - 0.70
    let bead = exp(-(bx * bx + by * by) * 16) * 3.5
    let light = Vec3(1.0, 0.94, 0.86) * (wreath + bead * (1 - dark))
    return mix(sky + light, Vec3(0.004, 0.004, 0.006), dark)
  }
}
