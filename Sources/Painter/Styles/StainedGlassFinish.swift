/// Pieces of coloured glass held by lead.
struct StainedGlassFinish: Finish {
  private var facets: Facets?
  private var colours: [Vec3] = []

  func prepared(_ studio: Studio) -> any Finish {
    let cell = max(Float(min(studio.width, studio.height)) / 26, 4)
    let facets = Facets(cell: cell, onEdges: false, studio)
    var copy = self
    copy.colours = facets.points.indices.map { index in
      let p = facets.points[index]
      let reach = wholePart(cell * 0.22) + 1
      let colour = studio.frame.canvas.evenest(wholePart(p.x), wholePart(p.y), reach)
      let chance = CellHash(Int32(index), 3, studio.frame.seed)
      let deep = saturated(colour, 1.75).bounded(1)
      return (deep * (0.88 + 0.24 * chance[0]) + 0.03).bounded(1)
    }
    copy.facets = facets
    return copy
  }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    guard let facets else { return }
    let noise = studio.frame.noise
    for x in 0..<studio.width {
      let place = Vec2(Float(x) + 0.5, Float(y) + 0.5)
      let (i0, j0) = facets.cellOf(place)
      var nearest = Float.greatestFiniteMagnitude
      var second = nearest
      var best = 0
      for j in max(j0 - 2, 0)...min(j0 + 2, facets.rows - 1) {
        for i in max(i0 - 2, 0)...min(i0 + 2, facets.columns - 1) {
          let d = facets.points[j * facets.columns + i] - place
          let away = d.x * d.x + d.y * d.y
          if away < nearest {
            second = nearest
            nearest = away
            best = j * facets.columns + i
          } else if away < second {
            second = away
          }
        }
      }
      let gap = (second.squareRoot() - nearest.squareRoot()) / facets.cell
      let ripple = noise.fbm(place.x / facets.cell * 1.6, place.y / facets.cell * 1.6, 3) - 0.5
      let middle = 1 - nearest.squareRoot() / facets.cell
      var glass = colours[best] * (0.84 + 0.26 * middle + ripple * 0.5)
      glass += Vec3(repeating: smooth(0.62, 0.78, ripple + 0.5) * 0.10)
      let lead = smooth(0.135, 0.085, gap)
      let shine = smooth(0.03, 0.0, abs(gap - 0.05)) * 0.14
      studio.put(
        mix(glass, Vec3(0.055, 0.055, 0.065) + shine, lead).bounded(1), x, y, to: bytes)
    }
  }
}
