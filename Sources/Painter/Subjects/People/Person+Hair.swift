extension Person {
  /// Hair behind head and shoulders.
  func drawBackHair(_ f: inout Figure) {
    let w = headSize.x
    let back = hair * 0.75
    switch cut {
    case .long:
      let low: Float = -2.05
      f.blob(
        [
          face(0, 1.0), face(0.95, 0.55), face(1.22, -0.5), face(1.18, low), face(0, low - 0.12),
          face(-1.18, low), face(-1.22, -0.5), face(-0.95, 0.55),
        ], back, skin: .fur, bulge: 0.09)
    case .bob:
      let (x, y) = face(0, -0.1)
      f.box(x, y, w * 2.5, headSize.y * 2.05, back, round: w * 0.8, skin: .fur, bulge: 0.08)
    case .ponytail:
      f.curve(
        [face(0.5, 0.7), face(1.5, 0.65), face(1.75, -0.4), face(1.35, -1.3)],
        [w * 0.22, w * 0.34, w * 0.32, w * 0.06], hair, skin: .fur)
    case .bun:
      let (x, y) = face(0, 1.28)
      f.ellipse(x, y, w * 0.45, w * 0.42, hair, skin: .fur)
    case .curly:
      for index in 0..<9 {
        let turn = Float(index) / 8 * 0.62 - 0.06
        let (x, y) = face(cosTurns(turn), sinTurns(turn) * 0.92 + 0.18)
        f.ellipse(x, y, w * 0.40, w * 0.40, hair, skin: .fur)
      }
    case .short, .spiky, .bald: break
    }
  }

  /// Hair over the forehead.
  func drawFringe(_ f: inout Figure) {
    switch cut {
    case .bald: break
    case .spiky:
      f.polygon(
        [
          face(-1.04, 0.10), face(-1.2, 0.75), face(-0.85, 0.85), face(-0.75, 1.35),
          face(-0.35, 1.12), face(0.0, 1.5), face(0.3, 1.12), face(0.75, 1.38), face(0.85, 0.85),
          face(1.2, 0.75), face(1.04, 0.10), face(0.75, 0.55), face(0.4, 0.42), face(0.1, 0.62),
          face(-0.3, 0.40), face(-0.72, 0.58),
        ], hair, skin: .fur, bulge: 0.05)
    case .curly:
      let curls: [(Float, Float)] = [
        (-0.55, 0.82), (0, 0.95), (0.55, 0.82), (-0.85, 0.45), (0.85, 0.45),
      ]
      for curl in curls {
        let place = face(curl.0, curl.1)
        f.ellipse(
          place.0, place.1, headSize.x * 0.36, headSize.x * 0.33, hair, skin: .fur)
      }
    case .long, .bob, .ponytail, .bun:
      f.blob(
        [
          face(-1.05, -0.30), face(-1.0, 0.62), face(0, 1.16), face(1.0, 0.62), face(1.05, -0.30),
          face(0.80, 0.38), face(-0.20, 0.72), face(-0.78, 0.30),
        ], hair, skin: .fur, bulge: 0.06)
    case .short:
      f.blob(
        [
          face(-1.05, 0.0), face(-1.02, 0.68), face(-0.1, 1.20), face(1.0, 0.74), face(1.05, 0.0),
          face(0.84, 0.46), face(0.10, 0.58), face(-0.74, 0.50),
        ], hair, skin: .fur, bulge: 0.06)
    }
  }

  /// A tall hat with a brim, its tip bent.
  func drawPointedHat(_ f: inout Figure, _ colour: Vec3, band: Vec3) {
    f.blob(
      [
        face(-0.95, 0.62), face(-0.55, 1.5), face(-0.15, 2.3), face(0.55, 2.65), face(0.42, 1.7),
        face(0.95, 0.62),
      ], colour, skin: .cloth, bulge: 0.08)
    f.curve([face(-0.88, 0.78), face(0, 0.70), face(0.88, 0.78)], [0.020], band, skin: .cloth)
    f.curve(
      [face(-1.75, 0.50), face(-0.8, 0.58), face(0, 0.50), face(0.8, 0.58), face(1.75, 0.50)],
      [0.010, 0.028, 0.032, 0.028, 0.010], colour * 0.9, skin: .cloth)
  }

  /// A crown with three high points.
  func drawCrown(_ f: inout Figure, _ gold: Vec3, _ jewel: Vec3, width: Float, height: Float) {
    let low: Float = 0.82
    f.polygon(
      [
        face(-width, low), face(-width * 1.1, low + height),
        face(-width * 0.55, low + height * 0.5), face(0, low + height * 1.2),
        face(width * 0.55, low + height * 0.5), face(width * 1.1, low + height), face(width, low),
      ], gold, skin: .metal, bulge: 0.03)
    for (x, y) in [
      (-width * 1.1, low + height), (0, low + height * 1.2), (width * 1.1, low + height),
    ] {
      let tip = face(x, y)
      f.ellipse(tip.0, tip.1, 0.018, 0.018, gold, skin: .metal)
    }
    let middle = face(0, low + height * 0.34)
    f.ellipse(middle.0, middle.1, 0.019, 0.022, jewel, skin: .glass)
  }
}
