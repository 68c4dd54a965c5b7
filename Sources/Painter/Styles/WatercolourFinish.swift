/// Watercolour: flat washes with wandering dark edges, pigment that settles in the paper's grain.
struct WatercolourFinish: Finish {
  var share: Double { 0.35 }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    let camera = studio.frame.camera
    let noise = studio.frame.noise
    let scale = max(camera.unit / 1024, 0.12)
    let stride = max(1, wholePart(2.8 * scale + 0.5))
    for x in 0..<studio.width {
      let u = camera.u(x)
      let v = camera.v(y)
      let wobbleX = noise.fbm(u * 22, v * 22, 2) - 0.5
      let wobbleY = noise.fbm(u * 22 + 40, v * 22 + 9, 2) - 0.5
      let sx = x + wholePart(wobbleX * 15 * scale + 0.5)
      let sy = y + wholePart(wobbleY * 15 * scale + 0.5)
      let wash = wash(sx, sy, stride, studio)
      studio.put(paper(wash.colour, wash.edge, u, v, x, y, studio), x, y, to: bytes)
    }
  }

  /// The most even of the four quarters round a pixel (Kuwahara), and how uneven they are.
  @inline(__always)
  private func wash(_ x: Int, _ y: Int, _ stride: Int, _ studio: Studio)
    -> (colour: Vec3, edge: Float)
  {
    let canvas = studio.frame.canvas
    var best = Vec3(0, 0, 0)
    var least = Float.greatestFiniteMagnitude
    var most: Float = 0
    for quarter in 0..<4 {
      let right = quarter & 1 == 0 ? stride : -stride
      let down = quarter & 2 == 0 ? stride : -stride
      var sum = Vec3(0, 0, 0)
      var squares: Float = 0
      var tones: Float = 0
      for j in 0..<3 {
        for i in 0..<3 {
          let colour = canvas.at(x + i * right, y + j * down).rgb
          let tone = colour.luminance
          sum += colour
          tones += tone
          squares += tone * tone
        }
      }
      let mean = tones / 9
      let spread = (squares / 9 - mean * mean) / (mean * mean + 0.01)
      if spread < least {
        least = spread
        best = sum / 9
      }
      most = max(most, spread)
    }
    return (best, most - least)
  }

  @inline(__always)
  private func paper(
    _ wash: Vec3, _ edge: Float, _ u: Float, _ v: Float, _ x: Int, _ y: Int, _ studio: Studio
  ) -> Vec3 {
    let noise = studio.frame.noise
    let colour = saturated(wash * 1.05, 1.4).bounded(1)
    let blooms = noise.fbm(u * 3.2 + 11, v * 3.2, 3) - 0.5
    let grain = noise.fbm(u * 150, v * 150, 2) - 0.5
    let sheet = Vec3(0.975, 0.962, 0.93)
    // Pigment covers the paper the more, the darker it is.
    let pigment = (Vec3(1, 1, 1) - colour) * (0.98 + blooms * 0.55 + grain * 0.42)
    let line = smooth(0.03, 0.45, edge) * 0.20
    var shown = sheet * (Vec3(1, 1, 1) - pigment * (1 + line))
    let border = self.border(x, y, blooms, grain, studio)
    shown = mix(sheet * (1 + grain * 0.05), shown, border)
    return shown
  }

  /// 0 on the bare margin of the sheet, 1 where it is painted.
  @inline(__always)
  private func border(_ x: Int, _ y: Int, _ blooms: Float, _ grain: Float, _ studio: Studio)
    -> Float
  {
    guard studio.hasEdges else { return 1 }
    let unit = Float(min(studio.width, studio.height))
    let across = min(Float(x), Float(studio.width - 1 - x)) / unit
    let down = min(Float(y), Float(studio.height - 1 - y)) / unit
    let corner = min(across, down) + blooms * 0.035 + grain * 0.012
    return smooth(0.018, 0.028, corner)
  }
}
