/// A grid of points, each moved within its cell to where the picture changes most (or least).
struct Facets: Sendable {
  let cell: Float
  let columns: Int
  let rows: Int
  private(set) var points: [Vec2] = []

  init(cell: Float, onEdges: Bool, _ studio: Studio) {
    self.cell = cell
    columns = wholePart(Float(studio.width) / cell) + 4
    rows = wholePart(Float(studio.height) / cell) + 4
    points.reserveCapacity(columns * rows)
    let canvas = studio.frame.canvas
    let reach = max(1, wholePart(cell / 10))
    for j in 0..<rows {
      for i in 0..<columns {
        let chance = CellHash(Int32(i), Int32(j), studio.frame.seed)
        var best = Vec2(0, 0)
        var score = -Float.greatestFiniteMagnitude
        for attempt in 0..<8 {
          let n = UInt32(attempt) * 2
          let x = (Float(i) - 2 + 0.16 + 0.68 * chance[n]) * cell
          let y = (Float(j) - 2 + 0.16 + 0.68 * chance[n + 1]) * cell
          let slope = canvas.slope(wholePart(x), wholePart(y), reach)
          let steep = slope.x * slope.x + slope.y * slope.y
          let value = onEdges ? steep : -steep
          if value > score {
            score = value
            best = Vec2(x, y)
          }
        }
        points.append(best)
      }
    }
  }

  @inline(__always) func point(_ i: Int, _ j: Int) -> Vec2 {
    points[min(max(j, 0), rows - 1) * columns + min(max(i, 0), columns - 1)]
  }

  /// The cell of a place.
  @inline(__always) func cellOf(_ place: Vec2) -> (i: Int, j: Int) {
    (wholePart(place.x / cell) + 2, wholePart(place.y / cell) + 2)
  }
}
