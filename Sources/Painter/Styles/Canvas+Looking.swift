extension Canvas {
  /// Brightness of a place.
  @inline(__always) func light(_ x: Int, _ y: Int) -> Float { at(x, y).rgb.luminance }

  /// How brightness rises to the right and downwards (Sobel), seen `reach` pixels away.
  @inline(__always) func slope(_ x: Int, _ y: Int, _ reach: Int) -> Vec2 {
    let nw = light(x - reach, y - reach)
    let n = light(x, y - reach)
    let ne = light(x + reach, y - reach)
    let w = light(x - reach, y)
    let e = light(x + reach, y)
    let sw = light(x - reach, y + reach)
    let s = light(x, y + reach)
    let se = light(x + reach, y + reach)
    let across = (ne + 2 * e + se) - (nw + 2 * w + sw)
    let down = (sw + 2 * s + se) - (nw + 2 * n + ne)
    return Vec2(across, down) / 4
  }

  /// The most even of the four quarters round a pixel (Kuwahara): smooth, with sharp edges.
  @inline(__always) func evenest(_ x: Int, _ y: Int, _ stride: Int) -> Vec3 {
    var best = Vec3(0, 0, 0)
    var least = Float.greatestFiniteMagnitude
    for quarter in 0..<4 {
      let right = quarter & 1 == 0 ? stride : -stride
      let down = quarter & 2 == 0 ? stride : -stride
      var sum = Vec3(0, 0, 0)
      var squares: Float = 0
      for j in 0..<3 {
        for i in 0..<3 {
          let colour = at(x + i * right, y + j * down).rgb
          sum += colour
          squares += colour.dot(colour)
        }
      }
      let mean = sum / 9
      let spread = squares / 9 - mean.dot(mean)
      if spread < least {
        least = spread
        best = mean
      }
    }
    return best
  }
}
