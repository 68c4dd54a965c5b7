/// A plane shape by its signed distance: negative inside.
///
/// Units are the figure's own. The formulas follow Quilez, "2D distance functions".
enum Shape: Sendable {
  case ellipse(centre: Vec2, radii: Vec2)
  /// A box with round corners, turned by `turn` (cosine, sine).
  case box(centre: Vec2, half: Vec2, round: Float, turn: Vec2 = Vec2(1, 0))
  /// A limb: round at both ends, its radius changing from `a` to `b`.
  case limb(a: Vec2, b: Vec2, from: Float, to: Float)
  /// A convex or concave polygon with straight sides.
  case polygon([Vec2])
  /// A line through points, each with its own half width, round at both ends.
  case stroke([Vec2], widths: [Float])
  /// A body turned on a lathe, its axis upright at `x`: radius and height, from the bottom up.
  case turned(x: Float, [Vec2])
  /// A circle's outline of half width `width`.
  case ring(centre: Vec2, radius: Float, width: Float)

  /// The distance, and the direction in which it grows fastest (of length 1).
  func probe(_ p: Vec2) -> (distance: Float, slope: Vec2) {
    switch self {
    case .ellipse(let centre, let radii):
      let r = p - centre
      let q = r / radii
      let g = q / radii
      let k0 = (q.x * q.x + q.y * q.y).squareRoot()
      let k1 = (g.x * g.x + g.y * g.y).squareRoot()
      return k1 > 1e-6 ? (k0 * (k0 - 1) / k1, g / k1) : (-min(radii.x, radii.y), Vec2(0, 1))
    case .box(let centre, let half, let round, let turn):
      return Shape.probe(p - centre, half: half - round, round: round, turn: turn)
    case .limb(let a, let b, let from, let to): return Shape.probe(p, a, b, from, to)
    case .polygon(let points): return Shape.probe(p, polygon: points)
    case .stroke(let points, let widths):
      var best = (distance: Float.greatestFiniteMagnitude, slope: Vec2(0, 1))
      for index in points.indices.dropFirst() {
        let found = Shape.probe(
          p, points[index - 1], points[index], widths[index - 1], widths[index])
        if found.distance < best.distance { best = found }
      }
      return best
    case .turned(let x, let profile): return Shape.probe(p, turned: profile, about: x)
    case .ring(let centre, let radius, let width):
      let r = p - centre
      let away = (r.x * r.x + r.y * r.y).squareRoot()
      let out = away > 1e-6 ? r / away : Vec2(0, 1)
      return (abs(away - radius) - width, away > radius ? out : out * -1)
    }
  }

  func distance(_ p: Vec2) -> Float { probe(p).distance }

  private static func probe(_ r: Vec2, half: Vec2, round: Float, turn: Vec2)
    -> (distance: Float, slope: Vec2)
  {
    let x = r.x * turn.x + r.y * turn.y
    let y = r.y * turn.x - r.x * turn.y
    let away = Vec2(abs(x) - half.x, abs(y) - half.y)
    let out = Vec2(max(away.x, 0), max(away.y, 0))
    let length = (out.x * out.x + out.y * out.y).squareRoot()
    let distance = length + min(max(away.x, away.y), 0) - round
    var slope = length > 1e-6 ? out / length : (away.x > away.y ? Vec2(1, 0) : Vec2(0, 1))
    slope = Vec2(x < 0 ? -slope.x : slope.x, y < 0 ? -slope.y : slope.y)
    return (
      distance,
      Vec2(slope.x * turn.x - slope.y * turn.y, slope.x * turn.y + slope.y * turn.x)
    )
  }

  private static func probe(_ p: Vec2, _ a: Vec2, _ b: Vec2, _ from: Float, _ to: Float)
    -> (distance: Float, slope: Vec2)
  {
    let ap = p - a
    let ab = b - a
    let length = ab.x * ab.x + ab.y * ab.y
    let t = length > 0 ? clamp((ap.x * ab.x + ap.y * ab.y) / length) : 0
    let d = ap - ab * t
    let away = (d.x * d.x + d.y * d.y).squareRoot()
    return (away - mix(from, to, t), away > 1e-6 ? d / away : Vec2(0, 1))
  }

  private static func probe(_ p: Vec2, polygon points: [Vec2])
    -> (distance: Float, slope: Vec2)
  {
    guard let last = points.last else { return (1, Vec2(0, 1)) }
    var previous = last
    var nearest = Float.greatestFiniteMagnitude
    var way = Vec2(0, 1)
    var inside = false
    for point in points {
      let e = previous - point
      let w = p - point
      let length = e.x * e.x + e.y * e.y
      let t = length > 0 ? clamp((w.x * e.x + w.y * e.y) / length) : 0
      let d = w - e * t
      let squared = d.x * d.x + d.y * d.y
      if squared < nearest {
        nearest = squared
        way = d
      }
      if (point.y > p.y) != (previous.y > p.y) {
        let crossing = point.x + (p.y - point.y) * e.x / e.y
        if p.x < crossing { inside.toggle() }
      }
      previous = point
    }
    let away = nearest.squareRoot()
    let out = away > 1e-6 ? way / away : Vec2(0, 1)
    return inside ? (-away, out * -1) : (away, out)
  }

  /// Inside, the distance is stretched so that from the axis to the edge it always falls by the
  /// greatest radius: light then runs round narrow and wide places alike.
  private static func probe(_ p: Vec2, turned profile: [Vec2], about x: Float)
    -> (distance: Float, slope: Vec2)
  {
    guard let low = profile.first, let high = profile.last else { return (1, Vec2(0, 1)) }
    let across = abs(p.x - x)
    let side: Float = p.x < x ? -1 : 1
    if p.y <= low.y || p.y >= high.y {
      let end = p.y <= low.y ? low : high
      let away = Vec2(max(across - end.x, 0), p.y - end.y)
      let length = max((away.x * away.x + away.y * away.y).squareRoot(), 1e-6)
      return (length, Vec2(away.x * side, away.y) / length)
    }
    var widest: Float = 0
    var radius = low.x
    var lean: Float = 0
    for index in profile.indices.dropFirst() {
      let a = profile[index - 1]
      let b = profile[index]
      widest = max(widest, b.x)
      guard p.y >= a.y, p.y < b.y else { continue }
      let t = (p.y - a.y) / (b.y - a.y)
      radius = mix(a.x, b.x, t)
      lean = (b.x - a.x) / (b.y - a.y)
    }
    let length = (1 + lean * lean).squareRoot()
    let slope = Vec2(side, -lean) / length
    let gap = across - radius
    if gap >= 0 { return (gap / length, slope) }
    return (gap * max(widest, low.x) / max(radius, 1e-4), slope)
  }

  /// Corners of a box round the shape: least and greatest x, then y.
  var bounds: (least: Vec2, most: Vec2) {
    switch self {
    case .ellipse(let centre, let radii): return (centre - radii, centre + radii)
    case .box(let centre, let half, _, let turn):
      let x = abs(half.x * turn.x) + abs(half.y * turn.y)
      let y = abs(half.x * turn.y) + abs(half.y * turn.x)
      return (centre - Vec2(x, y), centre + Vec2(x, y))
    case .limb(let a, let b, let from, let to):
      let r = Vec2(repeating: max(from, to))
      return (pointwiseLeast(a, b) - r, pointwiseMost(a, b) + r)
    case .polygon(let points): return Shape.bounds(of: points, 0)
    case .stroke(let points, let widths): return Shape.bounds(of: points, widths.max() ?? 0)
    case .turned(let x, let profile):
      let wide = profile.map(\.x).max() ?? 0
      return (
        Vec2(x - wide, profile.first?.y ?? 0), Vec2(x + wide, profile.last?.y ?? 0)
      )
    case .ring(let centre, let radius, let width):
      return (centre - (radius + width), centre + (radius + width))
    }
  }

  private static func bounds(of points: [Vec2], _ margin: Float) -> (least: Vec2, most: Vec2) {
    let start = points.first ?? Vec2(0, 0)
    let box = points.reduce((start, start)) {
      (pointwiseLeast($0.0, $1), pointwiseMost($0.1, $1))
    }
    return (box.0 - margin, box.1 + margin)
  }
}

func pointwiseLeast(_ a: Vec2, _ b: Vec2) -> Vec2 { Vec2(min(a.x, b.x), min(a.y, b.y)) }
func pointwiseMost(_ a: Vec2, _ b: Vec2) -> Vec2 { Vec2(max(a.x, b.x), max(a.y, b.y)) }
