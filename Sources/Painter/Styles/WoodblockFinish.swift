/// A Japanese woodblock print: flat inks of a small palette, an indigo keyline, shaded edges, the
/// grain of the block, cream paper and a red seal.
struct WoodblockFinish: Finish {
  var share: Double { 0.37 }

  /// Colours of Hokusai's and Hiroshige's prints: Prussian blue in three strengths, vermilion,
  /// ochre, moss, earth, and the paper.
  private static let inks: [Vec3] = [
    Vec3(0.10, 0.16, 0.30), Vec3(0.16, 0.30, 0.48), Vec3(0.36, 0.54, 0.65), Vec3(0.66, 0.77, 0.78),
    Vec3(0.76, 0.28, 0.20), Vec3(0.88, 0.52, 0.36), Vec3(0.93, 0.74, 0.56), Vec3(0.84, 0.67, 0.38),
    Vec3(0.36, 0.43, 0.27), Vec3(0.57, 0.62, 0.42), Vec3(0.44, 0.31, 0.24), Vec3(0.67, 0.55, 0.44),
    Vec3(0.15, 0.14, 0.17), Vec3(0.50, 0.50, 0.50), Vec3(0.94, 0.90, 0.80), Vec3(0.62, 0.42, 0.52),
  ]
  private static let paper = Vec3(0.945, 0.905, 0.815)

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    let canvas = studio.frame.canvas
    let noise = studio.frame.noise
    let unit = Float(min(studio.width, studio.height))
    let stride = max(1, wholePart(unit / 190))
    let reach = max(1, wholePart(unit / 560))
    let seal = Seal(studio, unit)
    for x in 0..<studio.width {
      let px = (Float(x) + 0.5) / unit
      let py = (Float(y) + 0.5) / unit
      // The block's edge wanders a little, as cut by hand.
      let wander = noise.fbm(px * 46, py * 46, 2) - 0.5
      let sway = wholePart(wander * 0.010 * unit + 0.5)
      let colour = canvas.evenest(x + sway, y - sway, stride)
      let grain = noise.fbm(px * 5, py * 150 + noise.value(px * 2, py * 6) * 6, 3)
      var ink = Self.ink(saturated(colour, 1.3).bounded(1))
      ink = mix(ink, Self.paper, clamp(0.05 + (grain - 0.55) * 0.55, 0, 0.22))
      let slope = canvas.slope(x + sway, y - sway, reach)
      let edge = (slope.x * slope.x + slope.y * slope.y).squareRoot()
      let swell = 0.75 + 0.5 * noise.value(px * 30, py * 30)
      let line = smooth(0.085, 0.21, edge * swell)
      ink = mix(ink, Vec3(0.085, 0.10, 0.17), line * 0.92)
      let fibre = noise.fbm(px * 190, py * 70, 2) - 0.5
      if studio.hasEdges { ink = seal.over(ink, px, py, fibre) }
      let inside = margin(x, y, unit, wander, studio)
      let sheet = Self.paper * (1 + fibre * 0.07)
      studio.put(mix(sheet, ink * (1 + fibre * 0.06), inside).bounded(1), x, y, to: bytes)
    }
  }

  /// The ink nearest to a colour, softened where two are equally near (bokashi).
  @inline(__always) private static func ink(_ colour: Vec3) -> Vec3 {
    var first = (index: 0, apart: Float.greatestFiniteMagnitude)
    var second = first
    for (index, ink) in inks.enumerated() {
      let d = (ink - colour) * Vec3(0.9, 1.15, 0.8)
      let apart = d.dot(d)
      if apart < first.apart {
        second = first
        first = (index, apart)
      } else if apart < second.apart {
        second = (index, apart)
      }
    }
    let near = first.apart.squareRoot()
    let share = near / max(near + second.apart.squareRoot(), 1e-5)
    return mix(inks[first.index], inks[second.index], smooth(0.42, 0.5, share) * 0.5)
  }

  /// 0 on the paper round the print, with a thin keyline at its edge.
  @inline(__always)
  private func margin(_ x: Int, _ y: Int, _ unit: Float, _ wander: Float, _ studio: Studio)
    -> Float
  {
    guard studio.hasEdges else { return 1 }
    let across = min(Float(x), Float(studio.width - 1 - x)) / unit
    let down = min(Float(y), Float(studio.height - 1 - y)) / unit
    return smooth(0.026, 0.029, min(across, down) + wander * 0.004)
  }

  /// The red stamp in a lower corner.
  private struct Seal {
    private let centre: Vec2
    private let mark: CellHash

    init(_ studio: Studio, _ unit: Float) {
      centre = Vec2(Float(studio.width) / unit - 0.085, Float(studio.height) / unit - 0.095)
      mark = CellHash(7, 3, studio.frame.seed)
    }

    @inline(__always) func over(_ ink: Vec3, _ px: Float, _ py: Float, _ fibre: Float) -> Vec3 {
      let x = (px - centre.x) / 0.028
      let y = (py - centre.y) / 0.038
      guard abs(x) < 1.1, abs(y) < 1.1 else { return ink }
      let inside = smooth(1.02, 0.96, max(abs(x), abs(y)) + fibre * 0.1)
      // Strokes that resemble a carved name.
      let column = floorParts((x + 1) * 1.5)
      let row = floorParts((y + 1) * 2.5)
      let cut = mark[UInt32(truncatingIfNeeded: column.whole &* 5 &+ row.whole) & 31]
      let isLine = cut < 0.55 && row.fraction > 0.32 && row.fraction < 0.62
      let isPost = cut > 0.35 && column.fraction > 0.36 && column.fraction < 0.64
      let white = (isLine || isPost) && max(abs(x), abs(y)) < 0.82
      let red = white ? WoodblockFinish.paper : Vec3(0.72, 0.16, 0.12)
      return mix(ink, red, inside * 0.92)
    }
  }
}
