/// Flat steps of tone, strong colour, ink outlines, dots in the shade.
struct ComicFinish: Finish {
  var share: Double { 0.23 }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    let canvas = studio.frame.canvas
    let unit = Float(min(studio.width, studio.height))
    let stride = max(1, wholePart(unit / 340))
    let reach = max(1, wholePart(unit / 620))
    let pitch = max(unit / 150, 3)
    for x in 0..<studio.width {
      let colour = canvas.evenest(x, y, stride)
      let light = colour.luminance
      let steps: Float = 6
      let (whole, part) = floorParts(light * steps)
      let stepped = (Float(whole) + smooth(0.40, 0.60, part)) / steps + 0.5 / steps
      var flat = saturated(relit(colour, clamp(stepped * 1.04)), 1.45).bounded(1)
      let dot = PopArtFinish.dot(Float(x), Float(y), pitch)
      let shade = smooth(0.36, 0.12, light)
      flat = mix(flat, flat * 0.62, smooth(dot - 0.1, dot + 0.1, shade * 0.75) * 0.7)
      let slope = canvas.slope(x, y, reach)
      let edge = (slope.x * slope.x + slope.y * slope.y).squareRoot()
      let ink = max(smooth(0.10, 0.22, edge), smooth(0.10, 0.05, light))
      studio.put(mix(flat, Vec3(0.05, 0.045, 0.07), ink * 0.95), x, y, to: bytes)
    }
  }
}
