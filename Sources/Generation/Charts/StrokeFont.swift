/// Letters as lines of a pen.
///
/// Digits, Latin letters and what stands between them in amounts, dates and names of models;
/// anything else is shown as an empty box.
enum StrokeFont {
  typealias Point = ChartCanvas.Point

  /// Height of a capital in units of the design.
  static let capUnits: Float = 14
  /// From the foot of the deepest letter to the line they stand on.
  private static let baseline: Float = 4
  private static let gap: Float = 3.4
  private static let space: Float = 5
  /// Straight pieces of one curve.
  private static let pieces = 6

  /// One letter: its lines, and how far the next one stands.
  struct Glyph {
    let lines: [[Point]]
    let advance: Float
  }

  /// Pixels that a text takes across.
  static func width(_ text: String, capHeight: Float) -> Float {
    let units = text.reduce(0) { $0 + glyph($1).advance }
    return max(0, units - gap) * capHeight / capUnits
  }

  /// The text without as many of its last letters as do not fit, ended by `…`.
  static func cut(_ text: String, toWidth limit: Float, capHeight: Float) -> String {
    guard width(text, capHeight: capHeight) > limit else { return text }
    var rest = Substring(text)
    while !rest.isEmpty, width(rest + "…", capHeight: capHeight) > limit { rest.removeLast() }
    return rest + "…"
  }

  /// The lines of a text whose letters stand on `origin.y` and begin at `origin.x`.
  static func lines(_ text: String, at origin: Point, capHeight: Float) -> [[Point]] {
    let scale = capHeight / capUnits
    var x = origin.x
    var lines: [[Point]] = []
    for character in text {
      let glyph = glyph(character)
      for line in glyph.lines {
        lines.append(
          line.map { Point(x: x + $0.x * scale, y: origin.y - ($0.y - baseline) * scale) })
      }
      x += glyph.advance * scale
    }
    return lines
  }

  /// The letter of a character.
  static func glyph(_ character: Character) -> Glyph {
    if character == " " { return Glyph(lines: [], advance: space + gap) }
    let design = designs[character] ?? "-04747e0e04"
    let lines = design.split(separator: " ").map(line)
    let width = lines.joined().reduce(0) { max($0, $1.x) }
    return Glyph(lines: lines, advance: width + gap)
  }

  /// Reads a line: `-` straight from point to point, `~` bent towards the points between its
  /// ends, `o` round within its corners; a point is two digits of base 36.
  private static func line(_ text: Substring) -> [Point] {
    let digits = text.dropFirst().compactMap { Int(String($0), radix: 36).map(Float.init) }
    let points = stride(from: 0, to: digits.count - 1, by: 2).map {
      Point(x: digits[$0], y: digits[$0 + 1])
    }
    switch text.first {
    case "~": return bent(points)
    case "o": return round(points)
    default: return points
    }
  }

  private static func bent(_ points: [Point]) -> [Point] {
    guard points.count > 2 else { return points }
    var line = [points[0]]
    for index in 1..<points.count - 1 {
      let isLast = index == points.count - 2
      let end = isLast ? points[index + 1] : middle(points[index], points[index + 1])
      line += curve(line[line.count - 1], points[index], end)
    }
    return line
  }

  private static func round(_ points: [Point]) -> [Point] {
    guard let first = points.first, let last = points.last else { return [] }
    var line = [middle(last, first)]
    for (index, point) in points.enumerated() {
      let next = points[(index + 1) % points.count]
      line += curve(line[line.count - 1], point, middle(point, next))
    }
    return line
  }

  /// A parabola from `start` to `end` that leaves and arrives towards `control`.
  private static func curve(_ start: Point, _ control: Point, _ end: Point) -> [Point] {
    (1...pieces).map { piece in
      let t = Float(piece) / Float(pieces)
      let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
      return Point(
        x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y)
    }
  }

  private static func middle(_ first: Point, _ second: Point) -> Point {
    Point(x: (first.x + second.x) / 2, y: (first.y + second.y) / 2)
  }
}
