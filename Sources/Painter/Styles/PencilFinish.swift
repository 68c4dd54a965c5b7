/// Graphite on paper: lines where tone falls, strokes in the shade, the paper's tooth.
struct PencilFinish: Finish {
  var share: Double { 0.28 }

  /// The picture out of focus: against it lines show.
  private let soft: SoftCopy

  init(_ canvas: Canvas, unit: Float) {
    soft = SoftCopy(width: canvas.width, height: canvas.height, radius: unit * 0.011) {
      Pixel(canvas.at($0, $1).rgb, depth: 1)
    }
  }

  var preparations: [Stage] { soft.stages }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    let canvas = studio.frame.canvas
    let noise = studio.frame.noise
    let unit = Float(min(studio.width, studio.height))
    let lines = min(unit / 7, 120) / unit
    let reach = max(1, wholePart(unit / 900 + 0.4))
    for x in 0..<studio.width {
      let light = canvas.evenest(x, y, 1).luminance
      let round = soft.at(x, y).luminance
      let dodge = clamp((light + 0.10) / (round + 0.10))
      let slope = canvas.slope(x, y, reach)
      let edge = (slope.x * slope.x + slope.y * slope.y).squareRoot()
      let px = Float(x)
      let py = Float(y)
      let sway = noise.fbm(px / unit * 9, py / unit * 9, 2)
      func stroke(_ along: Float, _ below: Float) -> Float {
        let depth = clamp((below - light) / 0.45)
        guard depth > 0 else { return 0 }
        let t = abs(floorParts(along * lines + sway * 2.2).fraction - 0.5) * 2
        return smooth(0.2 + 0.75 * depth, 0, t) * depth
      }
      let shade = stroke((px + py) * 0.75, 0.74) * 0.50 + stroke((px - py * 0.6) * 0.9, 0.42) * 0.42
      let tooth = noise.fbm(px * 0.55, py * 0.55, 2)
      let line = smooth(0.98, 0.50, dodge) * 0.62 + smooth(0.05, 0.30, edge) * 0.42
      let tone = smooth(0.75, 0.05, light) * 0.42
      let graphite = clamp((line + shade * 0.62 + tone) * (0.50 + 0.80 * tooth))
      let paper = Vec3(0.965, 0.955, 0.935) * (0.985 + 0.03 * tooth)
      studio.put(mix(paper, Vec3(0.17, 0.17, 0.19), graphite * 0.85), x, y, to: bytes)
    }
  }
}
