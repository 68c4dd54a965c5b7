/// A subject as it is drawn: parts from back to front, standing on y = 0 with x = 0 its middle.
///
/// It is about 1 tall and faces left; light comes from the scene, so colours are those of the
/// things themselves.
///
/// The tools are never inlined: hundreds of drawings call them tens of times each, once, and
/// copies of them would take the optimiser longer than all the rest of the painter.
struct Figure: Sendable {
  var parts: [Part] = []
  /// Where another figure can sit.
  var seat = Vec2(0, 1)
  /// The face, or what else a portrait shows.
  var focus = Vec2(0, 0.8)
  /// Where the face ends, from `focus`: what a portrait fills the picture with.
  var focusRadius: Float = 0.3
  /// How high what it sits on is, if it brings that along.
  var perch: Float = 0
  /// Where something is held.
  var hand = Vec2(0.25, 0.5)

  @inline(never) mutating func ellipse(
    _ x: Float, _ y: Float, _ rx: Float, _ ry: Float, _ colour: Vec3,
    skin: Part.Skin = .smooth, bulge: Float? = nil, glow: Vec3 = Vec3(0, 0, 0),
    pattern: Part.Pattern = .plain
  ) {
    let shape = Shape.ellipse(centre: Vec2(x, y), radii: Vec2(rx, ry))
    add(shape, colour, skin, bulge ?? min(rx, ry), glow, pattern)
  }

  /// A box of full `width` and `height` about its centre, turned by `tilt` turns.
  @inline(never) mutating func box(
    _ x: Float, _ y: Float, _ width: Float, _ height: Float, _ colour: Vec3,
    round: Float = 0, skin: Part.Skin = .smooth, bulge: Float = 0.015, tilt: Float = 0,
    glow: Vec3 = Vec3(0, 0, 0), pattern: Part.Pattern = .plain
  ) {
    let turn = Vec2(cosTurns(tilt), sinTurns(tilt))
    let shape = Shape.box(
      centre: Vec2(x, y), half: Vec2(width, height) * 0.5, round: round, turn: turn)
    add(shape, colour, skin, bulge, glow, pattern)
  }

  @inline(never) mutating func limb(
    _ x0: Float, _ y0: Float, _ x1: Float, _ y1: Float, _ from: Float, _ to: Float,
    _ colour: Vec3, skin: Part.Skin = .smooth, bulge: Float? = nil, glow: Vec3 = Vec3(0, 0, 0)
  ) {
    let shape = Shape.limb(a: Vec2(x0, y0), b: Vec2(x1, y1), from: from, to: to)
    add(shape, colour, skin, bulge ?? max(from, to), glow, .plain)
  }

  @inline(never) mutating func polygon(
    _ points: [(Float, Float)], _ colour: Vec3, skin: Part.Skin = .smooth, bulge: Float = 0.02,
    glow: Vec3 = Vec3(0, 0, 0), pattern: Part.Pattern = .plain
  ) {
    add(.polygon(points.map { Vec2($0.0, $0.1) }), colour, skin, bulge, glow, pattern)
  }

  /// A closed smooth outline through the points.
  @inline(never) mutating func blob(
    _ points: [(Float, Float)], _ colour: Vec3, skin: Part.Skin = .smooth, bulge: Float = 0.06,
    glow: Vec3 = Vec3(0, 0, 0), pattern: Part.Pattern = .plain
  ) {
    let outline = Curve.closed(points.map { Vec2($0.0, $0.1) })
    add(.polygon(outline), colour, skin, bulge, glow, pattern)
  }

  /// A smooth line through the points, of half width `widths` at each (the last one goes on).
  @inline(never) mutating func curve(
    _ points: [(Float, Float)], _ widths: [Float], _ colour: Vec3, skin: Part.Skin = .smooth,
    bulge: Float? = nil, glow: Vec3 = Vec3(0, 0, 0)
  ) {
    let line = Curve.open(points.map { Vec2($0.0, $0.1) }, widths: widths)
    let shape = Shape.stroke(line.points, widths: line.widths)
    add(shape, colour, skin, bulge ?? widths.max() ?? 0.01, glow, .plain)
  }

  /// A body turned on a lathe, its axis upright at `x`: radius and height, from the bottom up; a
  /// smooth line through them when `rounded`.
  @inline(never) mutating func turned(
    _ profile: [(Float, Float)], _ colour: Vec3, at x: Float = 0, rounded: Bool = true,
    skin: Part.Skin = .smooth, glow: Vec3 = Vec3(0, 0, 0), pattern: Part.Pattern = .plain
  ) {
    var line = profile.map { Vec2($0.0, $0.1) }
    if rounded {
      line = Curve.open(line, widths: []).points.map { Vec2(max($0.x, 0), $0.y) }
      // Heights must rise for the body to have one radius at each.
      for index in line.indices.dropFirst() {
        line[index].y = max(line[index].y, line[index - 1].y + 1e-4)
      }
    }
    let widest = line.map(\.x).max() ?? 0.1
    add(.turned(x: x, line), colour, skin, widest, glow, pattern)
  }

  /// A circle's outline of half width `width`.
  @inline(never) mutating func ring(
    _ x: Float, _ y: Float, _ radius: Float, _ width: Float, _ colour: Vec3,
    skin: Part.Skin = .smooth, glow: Vec3 = Vec3(0, 0, 0)
  ) {
    let shape = Shape.ring(centre: Vec2(x, y), radius: radius, width: width)
    add(shape, colour, skin, width, glow, .plain)
  }

  /// Calls with −1 and 1, for what there are two of, left and right.
  mutating func both(_ draw: (inout Figure, Float) -> Void) {
    draw(&self, -1)
    draw(&self, 1)
  }

  private mutating func add(
    _ shape: Shape, _ colour: Vec3, _ skin: Part.Skin, _ bulge: Float, _ glow: Vec3,
    _ pattern: Part.Pattern
  ) {
    parts.append(
      Part(shape: shape, colour: colour, skin: skin, bulge: bulge, glow: glow, pattern: pattern))
  }
}
