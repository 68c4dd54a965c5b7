extension Figure {
  /// The same upon a stump `high` tall; `feet` is how high its feet are above its own ground.
  func perched(_ high: Float, feet: Float, width: Float = 0.17) -> Figure {
    let scale = 1 - high * 0.8
    let up = high - feet * scale
    var f = Figure()
    f.stump(high, width)
    f.put(self, 0, up, scale: scale)
    f.focus = focus * scale + Vec2(0, up)
    f.focusRadius = focusRadius * scale
    f.seat = seat * scale + Vec2(0, up)
    f.hand = hand * scale + Vec2(0, up)
    f.perch = high
    return f
  }

  /// A sawn trunk with a young shoot.
  private mutating func stump(_ high: Float, _ width: Float) {
    let bark = Vec3(0.15, 0.095, 0.06)
    let wood = Vec3(0.56, 0.40, 0.24)
    blob(
      [
        (-width * 1.7, -0.01), (-width * 1.12, high * 0.25), (-width, high), (width, high),
        (width * 1.14, high * 0.25), (width * 1.8, -0.01), (width * 0.4, 0.015),
        (-width * 0.3, -0.015),
      ], bark, skin: .bark, bulge: width)
    ellipse(0, high, width * 1.02, width * 0.26, bark * 1.2, bulge: 0.01)
    ellipse(0, high + 0.004, width * 0.90, width * 0.21, wood, bulge: 0.01)
    for share in [Float(0.62), 0.34] {
      ellipse(0, high + 0.004, width * share, width * 0.21 * share, wood * 0.72, bulge: 0)
      ellipse(
        0, high + 0.004, width * (share - 0.07), width * 0.21 * (share - 0.07), wood, bulge: 0)
    }
    curve(
      [(width * 0.9, high * 0.5), (width * 1.5, high * 0.72), (width * 1.8, high * 0.95)],
      [0.014, 0.010, 0.005], bark, skin: .bark)
    ellipse(width * 1.86, high, 0.045, 0.024, Vec3(0.12, 0.30, 0.05))
    ellipse(width * 1.62, high * 0.86, 0.034, 0.018, Vec3(0.16, 0.36, 0.06))
  }
}
