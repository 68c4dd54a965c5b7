/// A change of colours that needs nothing but a row and what its pixels belong to.
protocol Grade: Sendable {
  func apply(to strip: Strip, _ room: Darkroom)
}

/// How like leaves and grass a colour is: green to olive.
@inline(__always) func greenery(_ c: Vec3) -> Float {
  let scale = 1 / (c.luminance + 0.08)
  return smooth(0.08, 0.34, (c.y - c.z) * scale) * smooth(-0.26, 0.0, (c.y - c.x) * scale)
}

/// How like snow, cloud or plaster a colour is: bright, without a hue.
@inline(__always) func whiteness(_ c: Vec3) -> Float {
  let most = max(c.x, max(c.y, c.z))
  let least = min(c.x, min(c.y, c.z))
  return smooth(0.45, 0.75, c.luminance) * smooth(0.28, 0.10, most - least)
}

/// More (above 1) or less colour at the same brightness.
@inline(__always) func saturated(_ c: Vec3, _ amount: Float) -> Vec3 {
  mix(Vec3(repeating: c.luminance), c, amount)
}

/// A colour at another brightness.
@inline(__always) func relit(_ hue: Vec3, _ light: Float) -> Vec3 {
  let scaled = hue * (light / max(hue.luminance, 0.02))
  // What would be brighter than white goes towards white instead.
  let over = max(max(scaled.x, max(scaled.y, scaled.z)) - 1, 0)
  return mix(scaled, Vec3(repeating: light), clamp(over * 1.2)).bounded(1)
}
