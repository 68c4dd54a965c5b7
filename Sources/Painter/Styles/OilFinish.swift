/// Oil: three layers of strokes, broad below and fine where there is detail, laid along the edges.
struct OilFinish: Finish {
  var share: Double { 0.44 }

  /// One touch of the brush.
  private struct Stroke {
    var place: Vec2
    var along: Vec2
    var half: Vec2
    var colour: Vec3
    var rank: Float
  }

  /// Strokes in a grid, one for each cell.
  private struct Coat {
    let cell: Float
    let columns: Int
    let rows: Int
    var strokes: [Stroke] = []
  }

  private var coats: [Coat] = []

  func prepared(_ studio: Studio) -> any Finish {
    var copy = self
    let unit = Float(min(studio.width, studio.height))
    copy.coats = [0.032, 0.0165, 0.0085].enumerated().map { index, size in
      Self.coat(max(unit * Float(size), 2), layer: index, studio)
    }
    return copy
  }

  private static func coat(_ cell: Float, layer: Int, _ studio: Studio) -> Coat {
    let canvas = studio.frame.canvas
    var coat = Coat(
      cell: cell, columns: wholePart(Float(studio.width) / cell) + 3,
      rows: wholePart(Float(studio.height) / cell) + 3)
    coat.strokes.reserveCapacity(coat.columns * coat.rows)
    let reach = max(1, wholePart(cell * 0.4))
    for j in 0..<coat.rows {
      for i in 0..<coat.columns {
        let chance = CellHash(Int32(i), Int32(j), studio.frame.seed &+ UInt32(layer))
        let x = (Float(i) - 1 + chance[0]) * cell
        let y = (Float(j) - 1 + chance[1]) * cell
        let (ix, iy) = (wholePart(x), wholePart(y))
        let slope = canvas.slope(ix, iy, reach)
        let steep = (slope.x * slope.x + slope.y * slope.y).squareRoot()
        let wander = studio.frame.noise.fbm(x / cell * 0.11, y / cell * 0.11, 2)
        let turn = Vec2(cosTurns(wander), sinTurns(wander))
        var along = Vec2(-slope.y, slope.x) + turn * 0.03
        along /= max((along.x * along.x + along.y * along.y).squareRoot(), 1e-5)
        let long = cell * (1.15 + 0.5 * chance[2])
        // Fine strokes only where there is something to draw.
        let wanted = layer == 0 || steep > (layer == 1 ? 0.022 : 0.05) * (0.4 + chance[3])
        var colour = canvas.evenest(ix, iy, max(1, reach / 2))
        colour = saturated(colour, 1.16) * (0.93 + 0.14 * chance[4])
        coat.strokes.append(
          Stroke(
            place: Vec2(x, y), along: along, half: Vec2(long, cell * 0.44), colour: colour,
            rank: wanted ? chance[5] : -1))
      }
    }
    return coat
  }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    let noise = studio.frame.noise
    for x in 0..<studio.width {
      let place = Vec2(Float(x) + 0.5, Float(y) + 0.5)
      var colour = studio.frame.canvas.row(y)[x].rgb
      var ridge: Float = 0
      for coat in coats {
        guard let (stroke, t) = top(coat, place) else { continue }
        let bristle = noise.fbm(
          t.x * stroke.half.x / coat.cell * 1.2 + stroke.rank * 90, t.y * 5 + stroke.rank * 50, 2)
        let thin = clamp(0.97 - max(abs(t.x) - 0.7, 0) * 1.2 * (0.5 + bristle))
        colour = mix(colour, stroke.colour * (0.93 + 0.14 * bristle), thin)
        ridge = (bristle - 0.5) * 0.10 + (t.y < 0 ? 0.035 : -0.035) * smooth(0.5, 1, abs(t.y))
      }
      let weave = noise.value(place.x * 0.9, place.y * 0.9) - 0.5
      studio.put((colour + (ridge + weave * 0.02) * (0.4 + colour)).bounded(1), x, y, to: bytes)
    }
  }

  /// The stroke that lies on top at a place, and where in it the place is (−1…1).
  @inline(__always) private func top(_ coat: Coat, _ place: Vec2) -> (Stroke, Vec2)? {
    let i0 = wholePart(place.x / coat.cell) + 1
    let j0 = wholePart(place.y / coat.cell) + 1
    var best = -1
    var rank: Float = -0.5
    var inside = Vec2(0, 0)
    coat.strokes.withUnsafeBufferPointer { strokes in
      for j in max(j0 - 2, 0)...min(j0 + 2, coat.rows - 1) {
        for i in max(i0 - 2, 0)...min(i0 + 2, coat.columns - 1) {
          let index = j * coat.columns + i
          guard strokes[index].rank > rank else { continue }
          let d = place - strokes[index].place
          let along = strokes[index].along
          let t =
            Vec2(d.x * along.x + d.y * along.y, d.y * along.x - d.x * along.y)
            / strokes[index].half
          guard t.x * t.x * t.x * t.x + t.y * t.y < 1 else { continue }
          best = index
          rank = strokes[index].rank
          inside = t
        }
      }
    }
    return best < 0 ? nil : (coat.strokes[best], inside)
  }
}
