/// Film: glow, a curve, a touch of vignette; deeper or quieter colours on demand.
struct PhotoFinish: Finish {
  let saturation: Float
  let contrast: Float
  let glow: Float
  let vignette: Float
  var monochrome = false

  var takesLight: Bool { true }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    for x in 0..<studio.width {
      var colour = studio.lit(x, y, glow: glow) * studio.vignette(x, y, vignette)
      let grey = Vec3(repeating: colour.luminance)
      colour = monochrome ? grey : pointwiseMax(mix(grey, colour, saturation), Vec3(0, 0, 0))
      var shown = studio.tone.show(colour)
      if contrast != 0 {
        let curve = shown * shown * (3 - 2 * shown)
        shown = mix(shown, curve, contrast)
      }
      studio.put(shown, x, y, to: bytes)
    }
  }
}
