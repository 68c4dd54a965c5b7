/// The picture as it is, sharper, softer or glowing if wanted.
struct PlainFilter: Finish {
  let sharpness: Float
  /// The whole picture out of focus.
  let soft: SoftCopy?
  let softness: Float
  /// Spilled light of bright places.
  let glow: SoftCopy?
  let glowing: Float

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
      if let soft { colour = mix(colour, soft.at(x, y), softness) }
      if let glow {
        let spilled = glow.at(x, y)
        colour = colour + spilled * (glowing * 0.55) * (1 - colour.bounded(1))
      }
      studio.put(colour, x, y, to: bytes)
    }
  }
}
