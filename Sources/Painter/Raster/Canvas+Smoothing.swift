extension Canvas {
  /// Brightness for finding edges.
  @inline(__always) private func tone(_ x: Int, _ y: Int) -> Float {
    let light = at(x, y).rgb.luminance
    return light / (0.35 + light)
  }

  /// The pixel, smoothed along an edge if it lies on one.
  ///
  /// After T. Lottes, "FXAA", the short form.
  func smoothed(_ x: Int, _ y: Int) -> Vec3 {
    let middle = row(y)[x].rgb
    guard x > 0, y > 0, x < width - 1, y < height - 1 else { return middle }
    let nw = tone(x - 1, y - 1)
    let ne = tone(x + 1, y - 1)
    let sw = tone(x - 1, y + 1)
    let se = tone(x + 1, y + 1)
    let m = middle.luminance / (0.35 + middle.luminance)
    let least = min(m, min(min(nw, ne), min(sw, se)))
    let most = max(m, max(max(nw, ne), max(sw, se)))
    guard most - least > max(0.05, most * 0.14) else { return middle }
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
    let light = wide.luminance / (0.35 + wide.luminance)
    return light < least || light > most ? near : wide
  }
}
