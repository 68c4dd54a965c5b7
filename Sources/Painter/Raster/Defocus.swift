/// Blurs what is not at one distance: a small soft copy of the canvas, laid over it.
///
/// It needs less than one byte a pixel in large pictures.
final class Defocus: @unchecked Sendable {
  // SAFETY: each stage writes one buffer (or the canvas) by rows, every row once, and reads only
  // the other; stages are separated by the pool's barrier.
  private let front: UnsafeMutablePointer<Vec3>
  private let back: UnsafeMutablePointer<Vec3>
  private let width: Int
  private let height: Int
  private let block: Int
  /// The distance that stays sharp.
  private let focus: Float

  init(canvas: Canvas, focus: Float) {
    block = max(1, min(canvas.width, canvas.height) / 120)
    width = (canvas.width + block - 1) / block
    height = (canvas.height + block - 1) / block
    self.focus = focus
    front = .allocate(capacity: width * height)
    back = .allocate(capacity: width * height)
    front.initialize(repeating: Vec3(0, 0, 0), count: width * height)
    back.initialize(repeating: Vec3(0, 0, 0), count: width * height)
  }

  deinit {
    front.deallocate()
    back.deallocate()
  }

  /// The work, to be done between what is blurred and what is not.
  func stages(_ canvas: Canvas) -> [Stage] {
    [
      Stage(count: height, weight: 0.02) { self.gather(row: $0, canvas) },
      Stage(count: height, weight: 0.01) { self.spread(row: $0, across: true) },
      Stage(count: height, weight: 0.01) { self.spread(row: $0, across: false) },
      Stage(count: canvas.height, weight: 0.03) { self.lay(row: $0, canvas) },
    ]
  }

  private func gather(row y: Int, _ canvas: Canvas) {
    let rows = (y * block)..<min((y + 1) * block, canvas.height)
    for x in 0..<width {
      let columns = (x * block)..<min((x + 1) * block, canvas.width)
      var sum = Vec3(0, 0, 0)
      for row in rows {
        for column in columns { sum += canvas.pixels[row * canvas.width + column].rgb }
      }
      front[y * width + x] = sum / Float(rows.count * columns.count)
    }
  }

  private func spread(row y: Int, across: Bool) {
    let from = across ? front : back
    let to = across ? back : front
    for x in 0..<width {
      var sum = Vec3(0, 0, 0)
      for step in -2...2 {
        let column = across ? min(max(x + step, 0), width - 1) : x
        let row = across ? y : min(max(y + step, 0), height - 1)
        sum += from[row * width + column] * Self.weights[step + 2]
      }
      to[y * width + x] = sum
    }
  }

  private static let weights: [Float] = [0.11, 0.24, 0.30, 0.24, 0.11]

  private func lay(row y: Int, _ canvas: Canvas) {
    let row = canvas.row(y)
    let (iy, fy) = floorParts((Float(y) + 0.5) / Float(block) - 0.5)
    let y0 = min(max(Int(iy), 0), height - 1) * width
    let y1 = min(max(Int(iy) + 1, 0), height - 1) * width
    for x in 0..<canvas.width {
      let distance = max(abs(row[x].w), 0.05)
      let amount = smooth(0.12, 0.6, abs(1 - focus / distance))
      guard amount > 0 else { continue }
      let (ix, fx) = floorParts((Float(x) + 0.5) / Float(block) - 0.5)
      let x0 = min(max(Int(ix), 0), width - 1)
      let x1 = min(max(Int(ix) + 1, 0), width - 1)
      let soft = mix(
        mix(front[x0 + y0], front[x1 + y0], fx), mix(front[x0 + y1], front[x1 + y1], fx), fy)
      row[x].lay(soft, amount)
    }
  }
}
