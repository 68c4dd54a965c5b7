/// A field of stars, dense and glowing along a galaxy's band if wanted.
struct Stars: Sendable {
  let seed: UInt32
  /// 0…1: how dark the sky is behind them.
  let strength: Float
  let galaxy: Bool

  func light(_ u: Float, _ v: Float, _ frame: Frame) -> Vec3 {
    var sum = Vec3(0, 0, 0)
    var band: Float = 0
    if galaxy {
      let t = (v - 0.36) * 0.80 - u * 0.60
      let along = (v - 0.36) * 0.60 + u * 0.80
      let dust = frame.noise.fbm(along * 5 + 3, t * 9 + 50, 5)
      let wisps = frame.noise.fbm(along * 11, t * 16 + 9, 5)
      let spread = t + (dust - 0.5) * 0.16
      band = exp(-spread * spread * 38)
      let rift = exp(-spread * spread * 420) * smooth(0.42, 0.62, wisps)
      let glow = band * (0.25 + 1.2 * wisps * wisps) * (1 - 0.75 * rift)
      let tint = mix(Vec3(0.10, 0.12, 0.24), Vec3(0.26, 0.17, 0.20), band * dust)
      sum += tint * glow * 0.75
    }
    let fade = smooth(-0.01, 0.16, v) * strength
    sum += points(u, v, cells: 40, rarity: 0.66 - band * 0.3, bright: 1, frame)
    sum += points(u, v, cells: 105, rarity: 0.72 - band * 0.5, bright: 0.24, frame)
    return sum * fade
  }

  @inline(__always) private func points(
    _ u: Float, _ v: Float, cells: Float, rarity: Float, bright: Float, _ frame: Frame
  ) -> Vec3 {
    let (iu, fu) = floorParts(u * cells)
    let (iv, fv) = floorParts(v * cells)
    let cell = CellHash(iu, iv, seed &+ UInt32(cells))
    guard cell[0] > rarity else { return Vec3(0, 0, 0) }
    let du = (fu - 0.25 - 0.5 * cell[1]) / cells
    let dv = (fv - 0.25 - 0.5 * cell[2]) / cells
    let size = max(frame.camera.pixel * 0.62, 0.00085)
    let away = (du * du + dv * dv) / (size * size)
    guard away < 9 else { return Vec3(0, 0, 0) }
    let rank = cell[3]
    let power = bright * (0.07 + 2.4 * rank * rank * rank * rank * rank * rank)
    let tint = mix(Vec3(0.75, 0.85, 1.15), Vec3(1.15, 0.90, 0.68), cell[4])
    return tint * power * exp(-away)
  }
}
