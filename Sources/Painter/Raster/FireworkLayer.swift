/// Bursts of sparks over the horizon.
struct FireworkLayer: Layer {
  private struct Burst: Sendable {
    var middle: Vec2
    var radius: Float
    var colour: Vec3
    var second: Vec3
    var rays: Float
    var bits: UInt32
  }

  private let bursts: [Burst]

  init(colours: [Vec3], frame: Frame) {
    let camera = frame.camera
    let tints = Tints(colours)
    bursts = (0..<6).map { index in
      let cell = CellHash(Int32(index), 37, frame.seed)
      let lane = (Float(index) + 0.5) / 6 * 2 - 1
      return Burst(
        middle: Vec2(
          (lane + (cell[0] - 0.5) * 0.2) * camera.halfWidth * 0.88,
          camera.top * (0.50 + 0.40 * cell[1])),
        radius: (0.10 + 0.14 * cell[2]) * min(1, camera.halfWidth * 2),
        colour: tints[Int32(index)], second: tints[Int32(index) &+ 1],
        rays: Float(22 + wholePart(cell[3] * 18)), bits: cell.bits)
    }
  }

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    guard v > 0 else { return }
    for burst in bursts {
      let dy = v - burst.middle.y
      guard dy > -burst.radius * 1.9, dy < burst.radius * 1.9 else { continue }
      let low = max(wholePart(camera.column(burst.middle.x - burst.radius * 1.9)), 0)
      let high = min(wholePart(camera.column(burst.middle.x + burst.radius * 1.9)), frame.width - 1)
      guard low <= high else { continue }
      for x in low...high where row[x].w >= Canvas.sky {
        row[x].add(light(camera.u(x) - burst.middle.x, dy, burst, camera.pixel))
      }
    }
  }

  @inline(__always)
  private func light(_ dx: Float, _ dy: Float, _ burst: Burst, _ pixel: Float) -> Vec3 {
    // Sparks sink as they fly out.
    let flat = (dx * dx + dy * dy).squareRoot() / burst.radius
    let y = dy + 0.16 * burst.radius * flat * flat
    let away = (dx * dx + y * y).squareRoot() / burst.radius
    let smoke = burst.colour * (exp(-flat * 2.4) * 0.10)
    guard away < 1.15, away > 0.015 else { return smoke + burst.colour * (away < 0.1 ? 2 : 0) }
    let turn = Angle.turns(dx, y)
    let (ray, part) = floorParts(turn * burst.rays)
    let cell = CellHash(ray, 2, burst.bits)
    let reach = 0.68 + 0.40 * cell[0]
    let aside = abs(part - 0.5 - (cell[1] - 0.5) * 0.4) * away * burst.radius * 6.28 / burst.rays
    let thin = max(0.0014, pixel * 0.75)
    let line = exp(-aside * aside / (thin * thin))
    let t = away / reach
    let trail = smooth(1.0, 0.92, t) * (0.10 + 0.90 * t * t * t) * smooth(0.04, 0.22, t)
    let tip = exp(-(t - 0.95) * (t - 0.95) * 900) * 1.6
    let tint = mix(
      Vec3(1.3, 1.05, 0.7), mix(burst.colour, burst.second, cell[2] > 0.7 ? 1 : 0),
      smooth(0.1, 0.55, t))
    return tint * (line * (trail + tip) * 2.3) + smoke
  }
}
