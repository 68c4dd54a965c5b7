/// Linear-light colour, or a direction.
typealias Vec3 = SIMD3<Float>
typealias Vec2 = SIMD2<Float>
/// One canvas pixel: linear RGB and the distance of what is seen there.
typealias Pixel = SIMD4<Float>

extension SIMD3<Float> {
  @inline(__always) func dot(_ other: Self) -> Float {
    x * other.x + y * other.y + z * other.z
  }

  @inline(__always) var unit: Self {
    let length = dot(self).squareRoot()
    return length > 0 ? self / length : Vec3(0, 1, 0)
  }

  /// Every component within `0...most`; 0 for what is not a number.
  @inline(__always) func bounded(_ most: Float) -> Self {
    let low = Self(repeating: 0).replacing(with: self, where: self .> 0)
    return low.replacing(with: most, where: low .> most)
  }

  /// The nearest integers of components within 0…2²².
  @inline(__always) var nearestIntegers: SIMD3<UInt32> {
    unsafeBitCast(self + 8_388_608, to: SIMD3<UInt32>.self) & 0x7F_FFFF
  }

  @inline(__always) var luminance: Float { x * 0.2126 + y * 0.7152 + z * 0.0722 }
}

extension SIMD4<Float> {
  @inline(__always) init(_ colour: Vec3, depth: Float) {
    self.init(colour.x, colour.y, colour.z, depth)
  }

  @inline(__always) var rgb: Vec3 { Vec3(x, y, z) }

  /// Lays a colour over this pixel, keeping its distance.
  @inline(__always) mutating func lay(_ colour: Vec3, _ cover: Float) {
    self = Pixel(mix(rgb, colour, cover), depth: w)
  }

  @inline(__always) mutating func add(_ light: Vec3) {
    self = Pixel(rgb + light, depth: w)
  }
}

@inline(__always) func mix(_ a: Vec3, _ b: Vec3, _ t: Float) -> Vec3 { a + (b - a) * t }

@inline(__always) func mix(_ a: Float, _ b: Float, _ t: Float) -> Float { a + (b - a) * t }

@inline(__always) func clamp(_ x: Float, _ low: Float = 0, _ high: Float = 1) -> Float {
  x < low ? low : (x > high ? high : x)
}

/// 0 below `low`, 1 above `high`, smooth between; `low` may exceed `high`.
@inline(__always) func smooth(_ low: Float, _ high: Float, _ x: Float) -> Float {
  let t = clamp((x - low) / (high - low))
  return t * t * (3 - 2 * t)
}
