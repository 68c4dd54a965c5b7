/// The places of a fractal sum's octaves, four at once.
///
/// An octave's place is the last one's, doubled, turned by atan(3/4) and moved: (x, y) becomes
/// (1.6 x + 1.2 y + 17.3, 1.6 y − 1.2 x + 9.1). The numbers below are that map's powers.
enum Octaves {
  @inline(__always) static func x(_ x: Float, _ y: Float) -> Lanes {
    x * Lanes(1, 1.6, 1.12, -2.816) + y * Lanes(0, 1.2, 3.84, 7.488)
      + Lanes(0, 17.3, 55.9, 110.22)
  }

  @inline(__always) static func y(_ x: Float, _ y: Float) -> Lanes {
    y * Lanes(1, 1.6, 1.12, -2.816) - x * Lanes(0, 1.2, 3.84, 7.488)
      + Lanes(0, 9.1, 2.9, -53.34)
  }

  /// The fifth octave's place.
  @inline(__always) static func fifth(_ x: Float, _ y: Float) -> Vec2 {
    Vec2(
      8.6016 * y - 13.4912 * x + 129.644,
      0 - 13.4912 * y - 8.6016 * x - 208.508)
  }

  /// The strengths of the first so many of four octaves; of all four for more.
  @inline(__always) static func weights(_ count: Int) -> Lanes {
    let number = Float(count)
    return Lanes(0.5, 0.25, 0.125, 0.0625)
      .replacing(with: 0, where: Lanes(0.5, 1.5, 2.5, 3.5) .> number)
  }

  /// The sum of `weights`.
  @inline(__always) static func total(_ count: Int) -> Float {
    count < 2 ? 0.5 : count == 2 ? 0.75 : count == 3 ? 0.875 : 0.9375
  }
}
