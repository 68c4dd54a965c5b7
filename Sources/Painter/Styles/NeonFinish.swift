/// Edges as glowing tubes in their own hues over a dark picture.
struct NeonFinish: Finish {
  var share: Double { 0.11 }

  /// The tubes out of focus: their glow.
  private let glow: SoftCopy

  init(_ canvas: Canvas, unit: Float) {
    glow = SoftCopy(width: canvas.width, height: canvas.height, radius: unit * 0.014) {
      Pixel(NeonFinish.tube(canvas, $0, $1), depth: 1)
    }
  }

  var preparations: [Stage] { glow.stages }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    let canvas = studio.frame.canvas
    for x in 0..<studio.width {
      let colour = canvas.row(y)[x].rgb
      let light = colour.luminance
      let night =
        mix(Vec3(0.035, 0.012, 0.085), Vec3(0.20, 0.10, 0.36), light) + colour * (0.16 * light)
      let tube = Self.tube(canvas, x, y)
      let core = tube.luminance
      let lit = night + tube * 1.05 + Vec3(repeating: smooth(0.35, 0.9, core) * 0.5)
      let spilled = glow.at(x, y) * 2.3
      studio.put((lit + spilled * (1 - lit.bounded(1) * 0.6)).bounded(1), x, y, to: bytes)
    }
  }

  /// Light of the tube at a place: where brightness changes, in a vivid hue.
  private static func tube(_ canvas: Canvas, _ x: Int, _ y: Int) -> Vec3 {
    let reach = max(1, min(canvas.width, canvas.height) / 620)
    let slope = canvas.slope(x, y, reach)
    let edge = (slope.x * slope.x + slope.y * slope.y).squareRoot()
    let power = smooth(0.07, 0.34, edge)
    guard power > 0 else { return Vec3(0, 0, 0) }
    let c = canvas.at(x, y).rgb
    let most = max(c.x, max(c.y, c.z))
    let least = min(c.x, min(c.y, c.z))
    let own = (c - least) / max(most - least, 0.06)
    // What has no hue of its own changes from magenta to cyan down the picture.
    let down = Float(y) / Float(canvas.height)
    let gift = mix(Vec3(1.0, 0.10, 0.72), Vec3(0.08, 0.85, 1.0), smooth(0.15, 0.85, down))
    let hue = mix(gift, mix(own, own * own, 0.5), smooth(0.12, 0.40, most - least))
    return hue * power
  }
}
