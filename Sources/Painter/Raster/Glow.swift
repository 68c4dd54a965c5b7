/// Light that bright places spill round them: a small blurred copy of the brightest parts.
final class Glow: @unchecked Sendable {
  // SAFETY: each stage writes one buffer by rows (every row once) and reads only the other, or the
  // finished canvas; stages are separated by the pool's barrier. The weights never change.
  private let front: UnsafeMutablePointer<Vec3>
  private let back: UnsafeMutablePointer<Vec3>
  /// How much of a neighbour's light arrives, from 2 radii before to 2 radii behind; together 1.
  private let weights: UnsafeMutablePointer<Float>
  let width: Int
  let height: Int
  private let block: Int
  private let radius: Int
  /// 1 ÷ block.
  private let shrink: Float

  init(canvas: Canvas) {
    block = (min(canvas.width, canvas.height) + 127) / 128
    width = (canvas.width + block - 1) / block
    height = (canvas.height + block - 1) / block
    radius = max(1, min(width, height) / 22)
    shrink = 1 / Float(block)
    weights = .allocate(capacity: 4 * radius + 1)
    Self.weigh(weights, radius: radius)
    front = .allocate(capacity: width * height)
    back = .allocate(capacity: width * height)
    front.initialize(repeating: Vec3(0, 0, 0), count: width * height)
    back.initialize(repeating: Vec3(0, 0, 0), count: width * height)
  }

  deinit {
    front.deallocate()
    back.deallocate()
    weights.deallocate()
  }

  /// A narrow core with long skirts.
  private static func weigh(_ weights: UnsafeMutablePointer<Float>, radius: Int) {
    let falls = (-2 * radius...2 * radius).map { offset in
      let t = Float(offset) / Float(radius)
      return 1 / (1 + t * t * 3.2)
    }
    let total = falls.reduce(0, +)
    for (index, fall) in falls.enumerated() { (weights + index).initialize(to: fall / total) }
  }

  /// The work, to be done after the canvas is finished.
  func stages(_ canvas: Canvas) -> [Stage] {
    [
      Stage(count: height, weight: 0.02) { self.gather(row: $0, canvas) },
      Stage(count: height, weight: 0.01) { self.spreadAcross(row: $0) },
      Stage(count: height, weight: 0.01) { self.spreadDown(row: $0) },
    ]
  }

  private func gather(row y: Int, _ canvas: Canvas) {
    let rows = (y * block)..<min((y + 1) * block, canvas.height)
    for x in 0..<width {
      var sum = Vec3(0, 0, 0)
      let columns = (x * block)..<min((x + 1) * block, canvas.width)
      for row in rows {
        for column in columns {
          let colour = canvas.pixels[row * canvas.width + column].rgb
          let bright = max(colour.x, max(colour.y, colour.z))
          if bright > 0.75 { sum += colour * (min(bright - 0.75, 3) / bright) }
        }
      }
      front[y * width + x] = sum / Float(rows.count * columns.count)
    }
  }

  private func spreadAcross(row y: Int) {
    let row = front + y * width
    for x in 0..<width {
      back[y * width + x] = blurred { row[min(max(x + $0, 0), self.width - 1)] }
    }
  }

  private func spreadDown(row y: Int) {
    for x in 0..<width {
      let column = back + x
      front[y * width + x] = blurred {
        column[min(max(y + $0, 0), self.height - 1) * self.width]
      }
    }
  }

  @inline(__always) private func blurred(_ at: (Int) -> Vec3) -> Vec3 {
    var sum = Vec3(0, 0, 0)
    for offset in -2 * radius...2 * radius { sum += at(offset) * weights[offset + 2 * radius] }
    return sum
  }

  /// Smoothly enlarged, at canvas coordinates.
  @inline(__always) func at(_ x: Int, _ y: Int) -> Vec3 {
    let (ix, fx) = floorParts((Float(x) + 0.5) * shrink - 0.5)
    let (iy, fy) = floorParts((Float(y) + 0.5) * shrink - 0.5)
    let x0 = min(max(Int(ix), 0), width - 1)
    let x1 = min(Int(ix) + 1, width - 1)
    let y0 = min(max(Int(iy), 0), height - 1) * width
    let y1 = min(Int(iy) + 1, height - 1) * width
    return mix(
      mix(front[x0 + y0], front[x1 + y0], fx), mix(front[x0 + y1], front[x1 + y1], fx), fy)
  }
}
