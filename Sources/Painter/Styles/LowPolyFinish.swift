/// Triangles of one colour each, their corners on the edges of the picture.
struct LowPolyFinish: Finish {
  var share: Double { 0.06 }

  private var facets: Facets?
  /// Two for each cell.
  private var colours: [Vec3] = []

  func prepared(_ studio: Studio) -> any Finish {
    let cell = max(Float(min(studio.width, studio.height)) / 30, 3)
    let facets = Facets(cell: cell, onEdges: true, studio)
    var copy = self
    copy.colours = [Vec3](repeating: Vec3(0, 0, 0), count: facets.columns * facets.rows * 2)
    for j in 0..<facets.rows {
      for i in 0..<facets.columns {
        for half in 0..<2 {
          let (a, b, c) = Self.corners(facets, i, j, half)
          let middle = (a + b + c) / 3
          var sum = Vec3(0, 0, 0)
          for corner in [middle, (middle + a) / 2, (middle + b) / 2, (middle + c) / 2] {
            sum += studio.frame.canvas.at(wholePart(corner.x), wholePart(corner.y)).rgb
          }
          let chance = CellHash(Int32(i * 2 + half), Int32(j), studio.frame.seed &+ 9)
          copy.colours[(j * facets.columns + i) * 2 + half] =
            saturated(sum / 4, 1.22) * (0.97 + 0.06 * chance[0])
        }
      }
    }
    copy.facets = facets
    return copy
  }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    guard let facets else { return }
    var last = 0
    for x in 0..<studio.width {
      let place = Vec2(Float(x) + 0.5, Float(y) + 0.5)
      let (i0, j0) = facets.cellOf(place)
      var found = Self.holds(facets, last, place) ? last : -1
      if found < 0 {
        search: for j in max(j0 - 1, 0)...min(j0 + 1, facets.rows - 1) {
          for i in max(i0 - 1, 0)...min(i0 + 1, facets.columns - 1) {
            for half in 0..<2 {
              let index = (j * facets.columns + i) * 2 + half
              if Self.holds(facets, index, place) {
                found = index
                break search
              }
            }
          }
        }
      }
      if found >= 0 { last = found }
      studio.put(colours[last].bounded(1), x, y, to: bytes)
    }
  }

  private static func corners(_ facets: Facets, _ i: Int, _ j: Int, _ half: Int) -> (
    Vec2, Vec2, Vec2
  ) {
    half == 0
      ? (facets.point(i, j), facets.point(i + 1, j), facets.point(i, j + 1))
      : (facets.point(i + 1, j), facets.point(i + 1, j + 1), facets.point(i, j + 1))
  }

  @inline(__always) private static func holds(_ facets: Facets, _ index: Int, _ p: Vec2) -> Bool {
    let cell = index >> 1
    let (a, b, c) = corners(facets, cell % facets.columns, cell / facets.columns, index & 1)
    func side(_ a: Vec2, _ b: Vec2) -> Float {
      (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)
    }
    let (d, e, f) = (side(a, b), side(b, c), side(c, a))
    return d >= 0 && e >= 0 && f >= 0 || d <= 0 && e <= 0 && f <= 0
  }
}
