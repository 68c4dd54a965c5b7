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
    f.focusRadius = headSize.y * 2.1
  }

  /// Eyes, brows, nose, mouth, beard.
  func drawFace(_ f: inout Figure) {
    if beard > 0 { drawBeard(&f) }
    for side in [Float(-1), 1] { drawEye(&f, side) }
    let nose = face(0, -0.22)
    f.ellipse(
      nose.0, nose.1, headSize.x * 0.13, headSize.y * 0.10, skin * Vec3(0.97, 0.82, 0.78),
      bulge: 0.012)
    let mouth = face(0, -0.62)
    let lip = feminine ? Vec3(0.52, 0.06, 0.07) : skin * Vec3(0.36, 0.22, 0.22)
    f.smile(
      mouth.0, mouth.1, headSize.x * 0.30, headSize.y * 0.10, lip, width: feminine ? 0.0085 : 0.0065
    )
  }

  private func drawEye(_ f: inout Figure, _ side: Float) {
    let size = headSize.x * (young ? 0.205 : 0.18)
    let (x, y) = face(side * 0.42, 0.03)
    if beard < 0.6 {
      let blush = face(side * 0.60, -0.40)
      f.ellipse(
        blush.0, blush.1, headSize.x * 0.16, headSize.y * 0.085, skin * Vec3(0.92, 0.70, 0.66),
        bulge: 0)
    }
    f.ellipse(x, y, size, size * 1.12, Vec3(0.88, 0.87, 0.85), bulge: size * 1.6)
    let inner = x - side * size * 0.08
    f.ellipse(inner, y, size * 0.68, size * 0.82, iris, bulge: 0)
    f.ellipse(inner, y, size * 0.40, size * 0.5, Figure.ink, bulge: 0)
    f.ellipse(x + size * 0.18, y + size * 0.34, size * 0.22, size * 0.25, Vec3(1, 1, 1), bulge: 0)
    let lid: [(Float, Float)] = [(-1, 0.5), (-0.55, 0.96), (0, 1.12), (0.55, 0.96), (1, 0.5)]
    f.line(
      lid.map { (x + $0.0 * size, y + $0.1 * size) }, feminine ? 0.0055 : 0.0035, Figure.ink)
    if feminine {
      f.limb(
        x + side * size * 0.95, y + size * 0.5, x + side * size * 1.4, y + size * 0.95, 0.005,
        0.002, Figure.ink)
    }
    f.line(
      [face(side * 0.22, 0.40), face(side * 0.44, 0.49), face(side * 0.66, 0.40)],
      feminine ? 0.005 : 0.008, hair * 0.8)
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
