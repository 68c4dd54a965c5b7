/// A figure's outline as a small picture: what it throws onto the ground.
struct Silhouette: Sendable {
  static let cells = 44

  private let least: Vec2
  private let step: Vec2
  private let cover: [Float]

  /// Nothing below the height `cut` counts.
  init(_ figure: Figure, cut: Float) {
    let bounds = figure.bounds
    let margin = Vec2(0.02, 0.02)
    least = bounds.least - margin
    step = (bounds.most - bounds.least + margin * 2) / Float(Self.cells)
    var cover = [Float](repeating: 0, count: Self.cells * Self.cells)
    for part in figure.parts {
      let box = part.shape.bounds
      let from = (box.least - least) / step
      let to = (box.most - least) / step
      let columns = Self.span(from.x, to.x)
      for row in Self.span(from.y, to.y) {
        for column in columns where cover[row * Self.cells + column] < 1 {
          let p = least + step * Vec2(Float(column) + 0.5, Float(row) + 0.5)
          guard p.y >= cut else { continue }
          let inside = clamp(0.5 - part.shape.distance(p) / max(step.x, step.y))
          cover[row * Self.cells + column] = max(cover[row * Self.cells + column], inside)
        }
      }
    }
    self.cover = cover
  }

  private static func span(_ from: Float, _ to: Float) -> Range<Int> {
    let low = min(max(wholePart(from), 0), cells - 1)
    return low..<max(min(wholePart(to) + 1, cells), low)
  }

  /// How much of a point is covered, 0…1.
  func at(_ p: Vec2) -> Float {
    let q = (p - least) / step - 0.5
    let (x, fx) = floorParts(q.x)
    let (y, fy) = floorParts(q.y)
    let low = mix(cell(Int(x), Int(y)), cell(Int(x) + 1, Int(y)), fx)
    return mix(low, mix(cell(Int(x), Int(y) + 1), cell(Int(x) + 1, Int(y) + 1), fx), fy)
  }

  private func cell(_ x: Int, _ y: Int) -> Float {
    guard x >= 0, y >= 0, x < Self.cells, y < Self.cells else { return 0 }
    return cover[y * Self.cells + x]
  }
}
