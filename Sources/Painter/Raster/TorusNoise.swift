/// Noise that repeats itself after a whole number of cells, across and down.
struct TorusNoise: Sendable {
  let seed: UInt32
  /// Cells of the first octave in one period.
  let across: Int32
  let down: Int32

  /// 0…1 at a place given in periods.
  @inline(__always) func fbm(_ place: Vec2, octaves: Int) -> Float {
    var sum: Float = 0
    var total: Float = 0
    var share: Float = 1
    for octave in 0..<octaves {
      let fold = Int32(1) << Int32(octave)
      sum += share * value(place, across &* fold, down &* fold, seed &+ UInt32(octave))
      total += share
      share *= 0.5
    }
    return sum / total
  }

  @inline(__always)
  private func value(_ place: Vec2, _ wide: Int32, _ high: Int32, _ seed: UInt32) -> Float {
    let (ix, fx) = floorParts(place.x * Float(wide))
    let (iy, fy) = floorParts(place.y * Float(high))
    let sx = fx * fx * (3 - 2 * fx)
    let sy = fy * fy * (3 - 2 * fy)
    func corner(_ x: Int32, _ y: Int32) -> Float {
      fraction(hash(Self.wrap(x, wide), Self.wrap(y, high), seed))
    }
    return mix(
      mix(corner(ix, iy), corner(ix &+ 1, iy), sx),
      mix(corner(ix, iy &+ 1), corner(ix &+ 1, iy &+ 1), sx), sy)
  }

  @inline(__always) static func wrap(_ value: Int32, _ period: Int32) -> Int32 {
    let rest = value % period
    return rest < 0 ? rest &+ period : rest
  }
}
