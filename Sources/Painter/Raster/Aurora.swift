/// Curtains of green light that turn violet upwards.
struct Aurora: Sendable {
  let offset: Float

  func light(_ u: Float, _ v: Float, _ noise: Noise) -> Vec3 {
    guard v > 0 else { return Vec3(0, 0, 0) }
    return curtain(u, v, foot: 0.16, phase: offset, noise)
      + curtain(u * 1.2 + 0.3, v, foot: 0.27, phase: offset + 31, noise) * 0.7
  }

  @inline(__always)
  private func curtain(_ u: Float, _ v: Float, foot: Float, phase: Float, _ noise: Noise) -> Vec3 {
    let wave = noise.fbm(u * 1.4 + phase, 5, 3) - 0.5
    let fold = noise.value(u * 3.1 + phase + v * 0.8, v * 0.7 + 8)
    let edge = foot + wave * 0.45
    let up = v - edge
    guard up > -0.03 else { return Vec3(0, 0, 0) }
    let rays = noise.fbm((u + fold * 0.12) * 22 + phase, v * 0.9, 3)
    let rise = smooth(-0.03, 0.02, up) * exp(-up * 6.5)
    let power = rise * (0.25 + 1.5 * rays * rays) * smooth(0.25, 0.65, fold)
    let tint = mix(Vec3(0.08, 0.85, 0.40), Vec3(0.42, 0.16, 0.75), smooth(0.03, 0.3, up))
    return tint * power * 0.9
  }
}
