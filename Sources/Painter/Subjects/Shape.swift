/// A plane shape by its signed distance: negative inside.
///
/// Units are the figure's own.
enum Shape: Sendable {
  case ellipse(centre: Vec2, radii: Vec2)
  /// A box with round corners, turned by `turn` (cosine, sine).
  case box(centre: Vec2, half: Vec2, round: Float, turn: Vec2 = Vec2(1, 0))
  /// A limb: round at both ends, its radius changing from `a` to `b`.
  case limb(a: Vec2, b: Vec2, from: Float, to: Float)
  /// A convex or concave polygon with straight sides.
  case polygon([Vec2])

  func distance(_ p: Vec2) -> Float {
    switch self {
    case .ellipse(let centre, let radii):
      let q = (p - centre) / radii
      let r = p - centre
      let k0 = (q.x * q.x + q.y * q.y).squareRoot()
      let g = r / (radii * radii)
      let k1 = (g.x * g.x + g.y * g.y).squareRoot()
      return k1 > 1e-6 ? k0 * (k0 - 1) / k1 : -min(radii.x, radii.y)
    case .box(let centre, let half, let round, let turn):
      let r = p - centre
      let x = abs(r.x * turn.x + r.y * turn.y) - half.x + round
      let y = abs(r.y * turn.x - r.x * turn.y) - half.y + round
      let ox = max(x, 0)
      let oy = max(y, 0)
      return (ox * ox + oy * oy).squareRoot() + min(max(x, y), 0) - round
    case .limb(let a, let b, let from, let to):
      let ap = p - a
      let ab = b - a
      let length = ab.x * ab.x + ab.y * ab.y
      let t = length > 0 ? clamp((ap.x * ab.x + ap.y * ab.y) / length) : 0
      let d = ap - ab * t
      return (d.x * d.x + d.y * d.y).squareRoot() - mix(from, to, t)
    case .polygon(let points): return Shape.distance(p, to: points)
    }
  }

  /// After Quilez, "2D distance functions".
  private static func distance(_ p: Vec2, to points: [Vec2]) -> Float {
    guard let last = points.last else { return 1 }
    var previous = last
    var nearest = Float.greatestFiniteMagnitude
    var inside = false
    for point in points {
      let e = previous - point
      let w = p - point
      let length = e.x * e.x + e.y * e.y
      let t = length > 0 ? clamp((w.x * e.x + w.y * e.y) / length) : 0
      let d = w - e * t
      nearest = min(nearest, d.x * d.x + d.y * d.y)
      if (point.y > p.y) != (previous.y > p.y) {
        let crossing = point.x + (p.y - point.y) * e.x / e.y
        if p.x < crossing { inside.toggle() }
      }
      previous = point
    }
    return nearest.squareRoot() * (inside ? -1 : 1)
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
    case .polygon(let points):
      let start = points.first ?? Vec2(0, 0)
      return points.reduce((start, start)) {
        (pointwiseLeast($0.0, $1), pointwiseMost($0.1, $1))
      }
    }
  }
}

func pointwiseLeast(_ a: Vec2, _ b: Vec2) -> Vec2 { Vec2(min(a.x, b.x), min(a.y, b.y)) }
func pointwiseMost(_ a: Vec2, _ b: Vec2) -> Vec2 { Vec2(max(a.x, b.x), max(a.y, b.y)) }
