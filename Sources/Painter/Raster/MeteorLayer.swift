/// Shooting stars, or one comet with two tails.
struct MeteorLayer: Layer {
  private struct Streak: Sendable {
    var head: Vec2
    var along: Vec2
    var long: Float
    var bright: Float
  }

  private let streaks: [Streak]
  private let comet: Bool

  init(comet: Bool, side: Float, frame: Frame) {
    self.comet = comet
    let half = frame.camera.halfWidth
    let top = frame.camera.top
    let count = comet ? 1 : 6
    streaks = (0..<count).map { index in
      let cell = CellHash(Int32(index), 31, frame.seed)
      let lean = comet ? 0.9 : 0.85 + 0.15 * (cell[3] - 0.5)
      let rise: Float = comet ? 0.44 : 0.53
      let along = Vec2(side * lean, rise) / (lean * lean + rise * rise).squareRoot()
      return Streak(
        head: comet
          ? Vec2(-side * half * 0.38, top * 0.64)
          : Vec2((cell[0] * 1.7 - 0.85) * half, top * (0.30 + 0.55 * cell[1])), along: along,
        long: comet ? 0.62 : 0.10 + 0.20 * cell[2], bright: comet ? 1.3 : 0.5 + 1.2 * cell[4])
    }
  }

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    guard v > 0 else { return }
    for streak in streaks {
      let reach = streak.long * 1.1 + 0.05
      guard abs(v - streak.head.y) < reach else { continue }
      for x in 0..<frame.width where row[x].w >= Canvas.sky {
        let d = Vec2(camera.u(x), v) - streak.head
        let t = (d.x * streak.along.x + d.y * streak.along.y) / streak.long
        guard t > -0.2, t < 1 else { continue }
        let aside = abs(d.x * streak.along.y - d.y * streak.along.x)
        row[x].add(
          comet ? tail(d, t, aside, streak) : trail(t, aside, camera.pixel) * streak.bright)
      }
    }
  }

  @inline(__always) private func trail(_ t: Float, _ aside: Float, _ pixel: Float) -> Vec3 {
    guard t > -0.02 else { return Vec3(0, 0, 0) }
    let thin = max(0.0022 * (1 - t), pixel * 0.6)
    let power = exp(-aside * aside / (thin * thin)) * (1 - t) * (1 - t) * 1.6
    let halo = exp(-aside * 160) * (1 - t) * 0.12
    return Vec3(0.85, 0.93, 1.1) * (power + halo)
  }

  @inline(__always)
  private func tail(_ d: Vec2, _ t: Float, _ aside: Float, _ streak: Streak) -> Vec3 {
    let away = (d.x * d.x + d.y * d.y).squareRoot()
    let head = exp(-away * 120) * 3.2 + exp(-away * 26) * 0.7
    guard t > 0 else { return Vec3(0.9, 1.0, 1.1) * head }
    let wide = 0.010 + t * 0.075
    let dust = exp(-aside * aside / (wide * wide)) * exp(-t * 2.6) * 0.85 * (1 - t)
    // The gas tail: narrow, blue, a little aside.
    let off = d.x * streak.along.y - d.y * streak.along.x - t * 0.055
    let gas = exp(-off * off / (wide * wide * 0.06)) * exp(-t * 2.0) * 0.55 * (1 - t)
    return Vec3(0.9, 1.0, 1.1) * head + Vec3(1.0, 0.93, 0.78) * dust + Vec3(0.35, 0.60, 1.2) * gas
  }
}
