/// The picture as it is, sharper, softer or glowing if wanted.
struct PlainFinish: Finish {
  private let sharpness: Float
  /// The whole picture out of focus.
  private let soft: SoftCopy?
  /// Spilled light of bright places.
  private let glow: SoftCopy?
  private let glowing: Float

  init(_ canvas: Canvas, _ tone: Tone, unit: Float) {
    sharpness = tone.sharpness
    glowing = tone.glow
    func copy(_ radius: Float, _ read: @escaping @Sendable (Int, Int) -> Pixel) -> SoftCopy {
      SoftCopy(width: canvas.width, height: canvas.height, radius: unit * radius, read: read)
    }
    soft =
      tone.blur > 0 ? copy(0.009 * tone.blur) { Pixel(canvas.at($0, $1).rgb, depth: 1) } : nil
    glow =
      tone.glow > 0
      ? copy(0.02) { x, y in
        let colour = canvas.at(x, y).rgb
        return Pixel(colour * smooth(0.55, 0.95, colour.luminance), depth: 1)
      } : nil
  }

  var preparations: [Stage] { (soft?.stages ?? []) + (glow?.stages ?? []) }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    let canvas = studio.frame.canvas
    let reach = max(1, studio.width / 1400)
    for x in 0..<studio.width {
      var colour = canvas.row(y)[x].rgb
      if sharpness > 0 {
        let near =
          canvas.at(x - reach, y).rgb + canvas.at(x + reach, y).rgb + canvas.at(x, y - reach).rgb
          + canvas.at(x, y + reach).rgb
        let detail = colour - near * 0.25
        let bounded = detail.luminance
        colour += Vec3(repeating: clamp(bounded * 1.5, -0.12, 0.12) * sharpness)
      }
      if let soft { colour = soft.at(x, y) }
      if let glow {
        let spilled = glow.at(x, y)
        colour = colour + spilled * (glowing * 0.55) * (1 - colour.bounded(1))
      }
      studio.put(colour, x, y, to: bytes)
    }
  }
}
