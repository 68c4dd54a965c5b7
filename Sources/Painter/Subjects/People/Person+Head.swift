extension Person {
  /// A place on the head, in shares of its half width and height.
  func face(_ x: Float, _ y: Float) -> (Float, Float) {
    (head.x + x * headSize.x, head.y + y * headSize.y)
  }

  /// A limb between two places on the head.
  func faceLimb(
    _ f: inout Figure, _ a: (Float, Float), _ b: (Float, Float), _ from: Float, _ to: Float,
    _ colour: Vec3, skin: Part.Skin = .smooth
  ) {
    let start = face(a.0, a.1)
    let end = face(b.0, b.1)
    f.limb(start.0, start.1, end.0, end.1, from, to, colour, skin: skin)
  }

  /// Head, ears and face, without hair.
  func drawHead(_ f: inout Figure) {
    for side in [Float(-1), 1] {
      let ear = face(side * 1.0, -0.08)
      f.ellipse(ear.0, ear.1, headSize.x * 0.17, headSize.y * 0.22, skin * Vec3(0.92, 0.82, 0.8))
    }
    faceLimb(
      &f, (0, -0.26), (0, 0.16), headSize.x * 0.80, headSize.x * (young ? 1.0 : 0.97), skin)
    drawFace(&f)
    f.focus = head
    f.focusRadius = headSize.y * 1.55
  }

  /// Eyes, brows, nose, mouth, beard.
  func drawFace(_ f: inout Figure) {
    if beard > 0 { drawBeard(&f) }
    for side in [Float(-1), 1] { drawEye(&f, side) }
    let nose = face(0, -0.21)
    f.ellipse(
      nose.0, nose.1, headSize.x * 0.105, headSize.y * 0.080, skin * Vec3(0.96, 0.84, 0.80),
      bulge: 0.014)
    if young { drawLaugh(&f) } else { drawSmile(&f) }
  }

  /// A closed smile, fullest in the middle.
  private func drawSmile(_ f: inout Figure) {
    let lip = feminine ? mix(skin, Vec3(0.55, 0.05, 0.07), 0.75) : skin * Vec3(0.42, 0.26, 0.24)
    let full: Float = feminine ? 0.105 : 0.062
    let upper: [(Float, Float)] = [(-0.34, -0.50), (-0.18, -0.575), (0, -0.60), (0.18, -0.575)]
    let lower: [(Float, Float)] = [
      (0.34, -0.50), (0.19, -0.575 - full * 0.7), (0, -0.60 - full), (-0.19, -0.575 - full * 0.7),
    ]
    f.blob((upper + lower).map { face($0.0, $0.1) }, lip, bulge: 0)
  }

  /// An open smile with teeth.
  private func drawLaugh(_ f: inout Figure) {
    let outline: [(Float, Float)] = [
      (-0.32, -0.46), (0, -0.52), (0.32, -0.46), (0.22, -0.68), (0, -0.77), (-0.22, -0.68),
    ]
    f.blob(outline.map { face($0.0, $0.1) }, Vec3(0.24, 0.025, 0.03), bulge: 0)
    let teeth: [(Float, Float)] = [
      (-0.24, -0.495), (0, -0.535), (0.24, -0.495), (0.17, -0.575), (0, -0.60), (-0.17, -0.575),
    ]
    f.blob(teeth.map { face($0.0, $0.1) }, Vec3(0.85, 0.84, 0.80), bulge: 0)
    let tongue = face(0, -0.70)
    f.ellipse(
      tongue.0, tongue.1, headSize.x * 0.11, headSize.y * 0.045, Vec3(0.62, 0.16, 0.16), bulge: 0)
  }

  private func drawEye(_ f: inout Figure, _ side: Float) {
    let size = headSize.x * (young ? 0.215 : 0.185)
    let (x, y) = face(side * 0.42, 0.02)
    if beard < 0.6 {
      let blush = face(side * 0.62, -0.38)
      f.ellipse(
        blush.0, blush.1, headSize.x * 0.17, headSize.y * 0.095,
        mix(skin, skin * Vec3(1.25, 0.66, 0.62), 0.30), bulge: 0)
    }
    f.ellipse(x, y, size, size * 1.14, Vec3(0.84, 0.83, 0.82), bulge: 0)
    let inner = x - side * size * 0.06
    let low = y - size * 0.04
    f.ellipse(inner, low, size * 0.80, size * 0.96, iris * 0.45, bulge: 0)
    f.ellipse(inner, low - size * 0.08, size * 0.70, size * 0.82, iris * 1.25, bulge: 0)
    f.ellipse(inner, low, size * 0.46, size * 0.56, Figure.ink, bulge: 0)
    f.ellipse(x + size * 0.22, y + size * 0.40, size * 0.26, size * 0.28, Vec3(1, 1, 1), bulge: 0)
    f.ellipse(x - size * 0.26, y - size * 0.42, size * 0.12, size * 0.12, Vec3(1, 1, 1), bulge: 0)
    let lid: [(Float, Float)] = [(-1.04, 0.42), (-0.6, 0.98), (0, 1.16), (0.6, 0.98), (1.04, 0.42)]
    f.line(
      lid.map { (x + $0.0 * size, y + $0.1 * size) }, feminine ? 0.0055 : 0.0040, Figure.ink)
    if feminine {
      f.limb(
        x + side * size * 0.98, y + size * 0.45, x + side * size * 1.36, y + size * 0.82, 0.005,
        0.002, Figure.ink)
    }
    f.line(
      [face(side * 0.24, 0.38), face(side * 0.45, 0.455), face(side * 0.66, 0.37)],
      feminine ? 0.0042 : 0.0065, mix(hair, skin, 0.12) * 0.8)
  }

  private func drawBeard(_ f: inout Figure) {
    let middle = face(0, -0.62 - 0.35 * beard)
    f.ellipse(
      middle.0, middle.1, headSize.x * 0.80, headSize.y * (0.36 + 0.42 * beard), hair, skin: .fur)
    let lips = face(0, -0.62)
    f.ellipse(
      lips.0, lips.1 + 0.004, headSize.x * 0.36, headSize.y * 0.12, skin * Vec3(0.92, 0.7, 0.68),
      bulge: 0.02)
    drawMoustache(&f)
  }

  func drawMoustache(_ f: inout Figure) {
    for side in [Float(-1), 1] {
      faceLimb(&f, (side * 0.06, -0.40), (side * 0.52, -0.56), 0.019, 0.009, hair, skin: .fur)
    }
  }
}
