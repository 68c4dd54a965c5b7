/// Smooth lines through points (Catmull–Rom splines), as points close together.
enum Curve {
  /// Points between two given ones.
  static let steps = 6

  /// An open line through all points; `widths` are spread over it likewise.
  static func open(_ points: [Vec2], widths: [Float]) -> (points: [Vec2], widths: [Float]) {
    guard points.count > 1 else { return (points, widths) }
    var line: [Vec2] = []
    var wide: [Float] = []
    for index in 0..<(points.count - 1) {
      let a = points[max(index - 1, 0)]
      let d = points[min(index + 2, points.count - 1)]
      for step in 0..<steps {
        let t = Float(step) / Float(steps)
        line.append(point(a, points[index], points[index + 1], d, t))
        wide.append(mix(width(widths, index), width(widths, index + 1), t))
      }
    }
    return (line + points.suffix(1), wide + [width(widths, points.count - 1)])
  }

  /// A closed outline through all points.
  static func closed(_ points: [Vec2]) -> [Vec2] {
    let count = points.count
    guard count > 2 else { return points }
    return points.indices.flatMap { index in
      (0..<steps).map { step in
        point(
          points[(index + count - 1) % count], points[index], points[(index + 1) % count],
          points[(index + 2) % count], Float(step) / Float(steps))
      }
    }
  }

  private static func width(_ widths: [Float], _ index: Int) -> Float {
    widths.isEmpty ? 0.01 : widths[min(index, widths.count - 1)]
  }

  private static func point(_ a: Vec2, _ b: Vec2, _ c: Vec2, _ d: Vec2, _ t: Float) -> Vec2 {
    let linear: Vec2 = (c - a) * t
    let bend: Vec2 = a * 2 - b * 5 + (c * 4 - d)
    let twist: Vec2 = (b - c) * 3 + (d - a)
    let curved: Vec2 = bend * (t * t) + twist * (t * t * t)
    return (b * 2 + linear + curved) * 0.5
  }
}
