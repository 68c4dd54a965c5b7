/// One number for each place of a small picture.
struct Plane: Sendable {
  let width: Int
  let height: Int
  var values: [Float]

  init(width: Int, height: Int, filledWith value: Float = 0) {
    self.width = width
    self.height = height
    values = [Float](repeating: value, count: width * height)
  }

  subscript(x: Int, y: Int) -> Float {
    get { values[y * width + x] }
    set { values[y * width + x] = newValue }
  }

  /// The value nearest to a place, inside the picture.
  func at(_ x: Int, _ y: Int) -> Float {
    values[min(max(y, 0), height - 1) * width + min(max(x, 0), width - 1)]
  }

  var mean: Float { values.reduce(0, +) / Float(values.count) }

  func map(_ body: (Float) -> Float) -> Plane {
    var result = self
    for index in values.indices { result.values[index] = body(values[index]) }
    return result
  }

  func zip(_ other: Plane, _ body: (Float, Float) -> Float) -> Plane {
    var result = self
    for index in values.indices { result.values[index] = body(values[index], other.values[index]) }
    return result
  }

  /// The mean of a square of 2 × `radius` + 1 places round each, those outside left out.
  func blurred(_ radius: Int) -> Plane {
    guard radius > 0 else { return self }
    return averaged(radius, count: width, lines: height, step: 1, stride: width)
      .averaged(radius, count: height, lines: width, step: width, stride: 1)
  }

  private func averaged(_ radius: Int, count: Int, lines: Int, step: Int, stride: Int) -> Plane {
    var result = self
    for line in 0..<lines {
      let base = line * stride
      for place in 0..<count {
        var sum: Float = 0
        let low = max(place - radius, 0)
        let high = min(place + radius, count - 1)
        for index in low...high { sum += values[base + index * step] }
        result.values[base + place * step] = sum / Float(high - low + 1)
      }
    }
    return result
  }

  /// Between the places, at 0…1 of the width and the height.
  @inline(__always) func sample(_ u: Float, _ v: Float) -> Float {
    let (ix, fx) = floorParts(u * Float(width) - 0.5)
    let (iy, fy) = floorParts(v * Float(height) - 0.5)
    let x = Int(ix)
    let y = Int(iy)
    let top = mix(at(x, y), at(x + 1, y), fx)
    return mix(top, mix(at(x, y + 1), at(x + 1, y + 1), fx), fy)
  }
}
