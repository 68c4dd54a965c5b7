/// Ink on paper: outlines where tone or distance jumps, hatching in the shade, a breath of wash.
struct InkFinish: Finish {
  var share: Double { 0.21 }

  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio) {
    let camera = studio.frame.camera
    let noise = studio.frame.noise
    let scale = max(camera.unit / 1024, 0.25)
    let reach = max(1, wholePart(1.3 * scale + 0.3))
    let v = camera.v(y)
    for x in 0..<studio.width {
      let u = camera.u(x)
      let tremble = noise.fbm(u * 30, v * 30, 2) - 0.5
      let sx = x + wholePart(tremble * 4 * scale + 0.5)
      let outline = outline(sx, y, reach, studio)
      let shown = studio.frame.canvas.at(x, y).rgb
      let tone = pow(shown.luminance, 0.8)
      let shade = hatch(tone, u + tremble * 0.006, v, camera.pixel)
      let grain = noise.fbm(u * 140 + 5, v * 140, 3) - 0.5
      let pressure = 0.85 + 0.5 * (noise.value(u * 60, v * 60) - 0.5)
      let ink = clamp(max(outline, shade) * pressure)
      let sheet = Vec3(0.955, 0.935, 0.885) * (1 + grain * 0.06)
      let tinted = mix(sheet, sheet * mix(shown, Vec3(1, 1, 1), 0.35), 0.42)
      studio.put(mix(tinted, Vec3(0.085, 0.080, 0.105), ink * 0.93), x, y, to: bytes)
    }
  }

  @inline(__always)
  private func outline(_ x: Int, _ y: Int, _ reach: Int, _ studio: Studio) -> Float {
    let canvas = studio.frame.canvas
    func look(_ dx: Int, _ dy: Int) -> Vec2 {
      let pixel = canvas.at(x + dx * reach, y + dy * reach)
      let light = pixel.rgb.luminance
      let depth = abs(pixel.w)
      return Vec2(light * 0.9, depth / (depth + 3))
    }
    let across = look(1, 0) - look(-1, 0)
    let down = look(0, 1) - look(0, -1)
    let tone = (across.x * across.x + down.x * down.x).squareRoot()
    let depth = (across.y * across.y + down.y * down.y).squareRoot()
    return max(smooth(0.10, 0.26, tone), smooth(0.05, 0.14, depth))
  }

  /// Three crossing sets of strokes, each drawn below its own tone.
  @inline(__always)
  private func hatch(_ tone: Float, _ u: Float, _ v: Float, _ pixel: Float) -> Float {
    let lines = min(105, 0.22 / pixel)
    func stroke(_ along: Float, _ limit: Float) -> Float {
      let depth = clamp((limit - tone) / 0.32)
      guard depth > 0 else { return 0 }
      let t = abs(floorParts(along * lines).fraction - 0.5) * 2
      let half = 0.14 + 0.42 * depth
      let soft = min(pixel * lines * 1.6, 0.6)
      return smooth(half + soft * 0.5, half - soft * 0.5, t) * smooth(0, 0.25, depth)
    }
    let first = stroke((u + v) * 0.71, 0.62)
    let second = stroke((u - v) * 0.71 + 0.3, 0.40)
    let third = stroke(v + 0.17, 0.22)
    return max(first * 0.75, max(second * 0.8, third))
  }
}
