import ImageCodecs

/// Pixels that a chart is drawn on, antialiased; coordinates are pixels from the top left.
///
/// Arithmetic is IEEE single precision without library functions but the square root, so the same
/// drawing gives the same bytes on every machine.
struct ChartCanvas {
  let width: Int
  let height: Int
  private var pixels: [UInt8]

  init(width: Int, height: Int, ground: ChartColor) {
    self.width = width
    self.height = height
    pixels =
      Bitmap(
        width: width, height: height, red: ground.red, green: ground.green, blue: ground.blue
      ).pixels
  }

  var bitmap: Bitmap { Bitmap(width: width, height: height, pixels: pixels) }

  /// A place on the canvas.
  struct Point: Hashable {
    var x: Float
    var y: Float
  }

  /// An upright rectangle.
  struct Box: Hashable {
    var left: Float
    var top: Float
    var right: Float
    var bottom: Float
  }

  /// Fills a rectangle whose edges may lie between pixels and whose corners may be round.
  mutating func fill(_ box: Box, radius: Float = 0, _ color: ChartColor) {
    guard box.right > box.left, box.bottom > box.top else { return }
    let halfWidth = (box.right - box.left) / 2
    let halfHeight = (box.bottom - box.top) / 2
    let radius = min(radius, halfWidth, halfHeight)
    let middle = Point(x: box.left + halfWidth, y: box.top + halfHeight)
    visit(box, margin: 1) { x, y in
      let across = abs(x - middle.x) - halfWidth + radius
      let down = abs(y - middle.y) - halfHeight + radius
      let outside = Self.length(max(across, 0), max(down, 0)) + min(max(across, down), 0) - radius
      // Thinner than a pixel: as much ink as there is rectangle.
      return min(1, max(0, 0.5 - outside)) * min(1, 2 * halfWidth) * min(1, 2 * halfHeight)
    } with: {
      color
    }
  }

  /// Draws a line through points with round ends.
  mutating func stroke(_ points: [Point], width: Float, _ color: ChartColor) {
    guard let first = points.first else { return }
    var box = Box(left: first.x, top: first.y, right: first.x, bottom: first.y)
    for point in points {
      box.left = min(box.left, point.x)
      box.right = max(box.right, point.x)
      box.top = min(box.top, point.y)
      box.bottom = max(box.bottom, point.y)
    }
    visit(box, margin: width / 2 + 1) { x, y in
      var nearest = Float.greatestFiniteMagnitude
      for (start, end) in zip(points, points.dropFirst()) {
        nearest = min(nearest, Self.squaredDistance(x, y, start, end))
      }
      return min(1, max(0, 0.5 + width / 2 - nearest.squareRoot()))
    } with: {
      color
    }
  }

  /// Asks for the coverage of every pixel of a box that lies on the canvas.
  private mutating func visit(
    _ box: Box, margin: Float, _ coverage: (Float, Float) -> Float, with color: () -> ChartColor
  ) {
    let color = color()
    let columns = Self.range(box.left - margin, box.right + margin, width)
    for row in Self.range(box.top - margin, box.bottom + margin, height) {
      for column in columns {
        let share = coverage(Float(column) + 0.5, Float(row) + 0.5)
        if share > 0 { blend(color, share, at: (row * width + column) * 3) }
      }
    }
  }

  private mutating func blend(_ color: ChartColor, _ share: Float, at index: Int) {
    for (offset, value) in [color.red, color.green, color.blue].enumerated() {
      let old = Float(pixels[index + offset])
      pixels[index + offset] = UInt8(old + (Float(value) - old) * share + 0.5)
    }
  }

  private static func range(_ low: Float, _ high: Float, _ limit: Int) -> Range<Int> {
    let first = Int(min(max(low, 0), Float(limit)))
    return first..<max(first, Int(min(max(high + 1, 0), Float(limit))))
  }

  private static func length(_ x: Float, _ y: Float) -> Float { (x * x + y * y).squareRoot() }

  private static func squaredDistance(
    _ x: Float, _ y: Float, _ start: Point, _ end: Point
  ) -> Float {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = dx * dx + dy * dy
    let along = length > 0 ? ((x - start.x) * dx + (y - start.y) * dy) / length : 0
    let share = min(1, max(0, along))
    let (offX, offY) = (x - start.x - share * dx, y - start.y - share * dy)
    return offX * offX + offY * offY
  }
}
