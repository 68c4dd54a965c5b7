/// A small blurred copy of a picture, smoothly enlarged when read.
final class SoftCopy: @unchecked Sendable {
  // SAFETY: each stage writes one buffer by rows or columns (each once) and reads only the other,
  // or the finished picture; stages are separated by the pool's barrier.
  private let front: UnsafeMutablePointer<Pixel>
  private let back: UnsafeMutablePointer<Pixel>
  let width: Int
  let height: Int
  private let block: Int
  private let radius: Int
  private let pictureWidth: Int
  private let pictureHeight: Int
  /// Colour and weight at a place.
  private let read: @Sendable (Int, Int) -> Pixel

  /// A copy, blurred over `radius` pixels, of what `read` gives: colour, and its weight in `w`.
  init(
    width: Int, height: Int, radius: Float, read: @escaping @Sendable (Int, Int) -> Pixel
  ) {
    block = max(1, wholePart(radius / 2.5))
    self.radius = max(1, wholePart(radius / Float(block) * 0.6 + 0.5))
    self.width = (width + block - 1) / block
    self.height = (height + block - 1) / block
    pictureWidth = width
    pictureHeight = height
    self.read = read
    front = .allocate(capacity: self.width * self.height)
    back = .allocate(capacity: self.width * self.height)
    front.initialize(repeating: Pixel(0, 0, 0, 0), count: self.width * self.height)
    back.initialize(repeating: Pixel(0, 0, 0, 0), count: self.width * self.height)
  }

  deinit {
    front.deallocate()
    back.deallocate()
  }

  /// The work, to be done when what it reads is finished.
  var stages: [Stage] {
    let gather = Stage(count: height, weight: 0.03) { self.gather(row: $0) }
    let spread = [
      Stage(count: height, weight: 0.01) { self.spread(line: $0, across: true) },
      Stage(count: width, weight: 0.01) { self.spread(line: $0, across: false) },
    ]
    return [gather] + spread + spread + spread
  }

  private func gather(row y: Int) {
    for x in 0..<width {
      var sum = Pixel(0, 0, 0, 0)
      var count: Float = 0
      for row in (y * block)..<min((y + 1) * block, pictureHeight) {
        for column in (x * block)..<min((x + 1) * block, pictureWidth) {
          let pixel = read(column, row)
          sum += Pixel(pixel.rgb * pixel.w, depth: pixel.w)
          count += 1
        }
      }
      front[y * width + x] = sum / count
    }
  }

  /// A running mean along a row or a column, through the other buffer.
  private func spread(line: Int, across: Bool) {
    let count = across ? width : height
    let step = across ? 1 : width
    let base = across ? line * width : line
    for place in 0..<count {
      var sum = Pixel(0, 0, 0, 0)
      for offset in -radius...radius {
        sum += front[base + min(max(place + offset, 0), count - 1) * step]
      }
      back[base + place * step] = sum / Float(2 * radius + 1)
    }
    for place in 0..<count { front[base + place * step] = back[base + place * step] }
  }

  /// At picture coordinates.
  @inline(__always) func at(_ x: Int, _ y: Int) -> Vec3 {
    let (ix, fx) = floorParts((Float(x) + 0.5) / Float(block) - 0.5)
    let (iy, fy) = floorParts((Float(y) + 0.5) / Float(block) - 0.5)
    let x0 = min(max(Int(ix), 0), width - 1)
    let x1 = min(max(Int(ix) + 1, 0), width - 1)
    let y0 = min(max(Int(iy), 0), height - 1) * width
    let y1 = min(max(Int(iy) + 1, 0), height - 1) * width
    let top = front[x0 + y0] + (front[x1 + y0] - front[x0 + y0]) * fx
    let low = front[x0 + y1] + (front[x1 + y1] - front[x0 + y1]) * fx
    let sum = top + (low - top) * fy
    return sum.w > 1e-5 ? sum.rgb / sum.w : sum.rgb
  }
}
