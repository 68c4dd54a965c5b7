/// A subject as it is drawn: parts from back to front, standing on y = 0 with x = 0 its middle.
struct Figure: Sendable {
  var parts: [Part] = []
  /// Where another figure can sit.
  var seat = Vec2(0, 1)

  mutating func ellipse(
    _ x: Float, _ y: Float, _ rx: Float, _ ry: Float, _ colour: Vec3,
    skin: Part.Skin = .smooth, bulge: Float? = nil, glow: Vec3 = Vec3(0, 0, 0)
  ) {
    let shape = Shape.ellipse(centre: Vec2(x, y), radii: Vec2(rx, ry))
    add(shape, colour, skin, bulge ?? min(rx, ry), glow)
  }

  mutating func box(
    _ x: Float, _ y: Float, _ width: Float, _ height: Float, _ colour: Vec3,
    round: Float = 0, skin: Part.Skin = .smooth, bulge: Float = 0.015, tilt: Float = 0,
    glow: Vec3 = Vec3(0, 0, 0)
  ) {
    let turn = Vec2(cosTurns(tilt), sinTurns(tilt))
    let shape = Shape.box(
      centre: Vec2(x, y), half: Vec2(width, height) * 0.5, round: round, turn: turn)
    add(shape, colour, skin, bulge, glow)
  }

  mutating func limb(
    _ x0: Float, _ y0: Float, _ x1: Float, _ y1: Float, _ from: Float, _ to: Float,
    _ colour: Vec3, skin: Part.Skin = .smooth, glow: Vec3 = Vec3(0, 0, 0)
  ) {
    let shape = Shape.limb(a: Vec2(x0, y0), b: Vec2(x1, y1), from: from, to: to)
    add(shape, colour, skin, max(from, to), glow)
  }

  mutating func polygon(
    _ points: [(Float, Float)], _ colour: Vec3, skin: Part.Skin = .smooth, bulge: Float = 0.02,
    glow: Vec3 = Vec3(0, 0, 0)
  ) {
    add(.polygon(points.map { Vec2($0.0, $0.1) }), colour, skin, bulge, glow)
  }

  private mutating func add(
    _ shape: Shape, _ colour: Vec3, _ skin: Part.Skin, _ bulge: Float, _ glow: Vec3
  ) {
    parts.append(Part(shape: shape, colour: colour, skin: skin, bulge: bulge, glow: glow))
  }
}
