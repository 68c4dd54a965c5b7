/// A banded planet, lit from one side, with a thin air and perhaps a ring.
struct PlanetLayer: Layer {
  let place: Vec2
  let radius: Float
  let colour: Vec3
  let ring: Bool
  /// Seas, land and clouds instead of bands.
  var isEarth = false

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = (camera.v(y) - place.y) / radius
    guard abs(v) < 2.2 else { return }
    let lamp = Vec3(place.x > 0 ? -0.75 : 0.75, 0.45, -0.48).unit
    let edge = camera.pixel / radius
    for x in 0..<frame.width {
      let u = (camera.u(x) - place.x) / radius
      guard abs(u) < 2.4 else { continue }
      let away = (u * u + v * v).squareRoot()
      let cover = smooth(1 + edge, 1 - edge, away)
      if away > 1, away < 1.25 {
        let facing = max(u * lamp.x + v * lamp.y, 0) / away
        row[x].add(mix(colour, Vec3(0.4, 0.6, 1), 0.5) * (exp((1 - away) * 22) * facing * 0.5))
      }
      if cover > 0 { row[x].lay(surface(u, v, min(away, 1), lamp, frame.noise), cover) }
      if ring { layRing(&row[x], u, v, away, lamp, frame.noise) }
    }
  }

  @inline(__always)
  private func surface(_ u: Float, _ v: Float, _ away: Float, _ lamp: Vec3, _ noise: Noise)
    -> Vec3
  {
    let z = max(1 - away * away, 0).squareRoot()
    let normal = Vec3(u, v, -z)
    if isEarth { return earth(u, v, z, normal.dot(lamp), noise) }
    let latitude = v * 0.92 + u * 0.34
    let swirl = noise.fbm(u * 3 / (0.5 + z) + 9, latitude * 9, 4) - 0.5
    let band = noise.fbm(3, latitude * 5.5 + swirl * 0.7 + 20, 4)
    let tint = mix(colour * 0.5, mix(colour, Vec3(0.9, 0.8, 0.7), 0.55), smooth(0.25, 0.75, band))
    let day = smooth(-0.08, 0.7, normal.dot(lamp))
    let rim = pow(1 - z, 3) * smooth(-0.1, 0.5, normal.dot(lamp))
    return tint * (day * 1.5) + Vec3(0.35, 0.5, 0.8) * (rim * 0.6) + tint * 0.004
  }

  @inline(__always)
  private func earth(_ u: Float, _ v: Float, _ z: Float, _ facing: Float, _ noise: Noise) -> Vec3 {
    let x = u / (0.55 + z * 0.6)
    let y = v / (0.55 + z * 0.6)
    let land = smooth(0.50, 0.56, noise.fbm(x * 1.9 + 7, y * 1.9 + 3, 5))
    let dry = noise.fbm(x * 5, y * 5 + 9, 3)
    let ground = mix(Vec3(0.06, 0.16, 0.04), Vec3(0.36, 0.27, 0.14), smooth(0.4, 0.65, dry))
    let bend = noise.fbm(x * 2 + 20, y * 2, 2)
    let cloud = smooth(0.46, 0.68, noise.fbm(x * 3 + bend * 2, y * 4.5 + bend + 40, 5))
    let body = mix(mix(Vec3(0.015, 0.09, 0.32), ground, land), Vec3(0.95, 0.97, 1), cloud * 0.9)
    let rim = pow(1 - z, 3) * smooth(-0.1, 0.5, facing)
    return body * (smooth(-0.08, 0.7, facing) * 1.5) + Vec3(0.30, 0.55, 1.0) * (rim * 0.9)
  }

  @inline(__always)
  private func layRing(
    _ pixel: inout Pixel, _ u: Float, _ v: Float, _ away: Float, _ lamp: Vec3, _ noise: Noise
  ) {
    let along = u * 0.94 - v * 0.34
    let across = (v * 0.94 + u * 0.34) * 4.2
    let far = (along * along + across * across).squareRoot()
    guard far > 1.25, far < 2.15, away > 1 || across < 0 else { return }
    let grain = noise.fbm(far * 16, 5, 4)
    let gap = smooth(0.02, 0.05, abs(far - 1.82))
    let cover = smooth(1.25, 1.32, far) * smooth(2.15, 2.05, far) * gap * (0.25 + 0.75 * grain)
    let hidden = along * lamp.x < -0.3 && abs(across) < 1 ? Float(0.35) : 1
    pixel.lay(mix(colour, Vec3(0.85, 0.78, 0.7), 0.6) * hidden, cover * 0.85)
  }
}
