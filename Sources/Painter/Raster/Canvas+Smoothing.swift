extension Canvas {
  /// Brightness for finding edges, from light.
  @inline(__always) private static func tone(_ light: Float) -> Float {
    light / (0.35 + light)
  }

  /// The pixel, smoothed along an edge if it lies on one.
  ///
  /// After T. Lottes, "FXAA", the short form.
  func smoothed(_ x: Int, _ y: Int) -> Vec3 {
    let middle = row(y)[x].rgb
    guard x > 0, y > 0, x < width - 1, y < height - 1 else { return middle }
    let above = row(y - 1) + x
    let below = row(y + 1) + x
    let corners = Lanes(
      above[-1].rgb.luminance, above[1].rgb.luminance, below[-1].rgb.luminance,
      below[1].rgb.luminance)
    let m = middle.luminance
    // The darkest and the brightest first: most pixels lie on no edge.
    let least = Self.tone(min(m, corners.min()))
    let most = Self.tone(max(m, corners.max()))
    guard most - least > max(0.05, most * 0.14) else { return middle }
    let tones = corners / (corners + 0.35)
    let (nw, ne, sw, se) = (tones.x, tones.y, tones.z, tones.w)
    var dx = (sw + se) - (nw + ne)
    var dy = (nw + sw) - (ne + se)
    let reduce = max((nw + ne + sw + se) * 0.031, 0.008)
    let scale = 1 / (min(abs(dx), abs(dy)) + reduce)
    dx = clamp(dx * scale, -6, 6)
    dy = clamp(dy * scale, -6, 6)
    let px = Float(x) + 0.5
    let py = Float(y) + 0.5
    let near =
      (sample(px - dx / 6, py - dy / 6) + sample(px + dx / 6, py + dy / 6)) * 0.5
    let far = (sample(px - dx / 2, py - dy / 2) + sample(px + dx / 2, py + dy / 2)) * 0.5
    let wide = (near + far) * 0.5
    let light = Self.tone(wide.luminance)
    return light < least || light > most ? near : wide
  }
}
