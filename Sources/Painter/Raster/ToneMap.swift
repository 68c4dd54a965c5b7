/// Linear light to what a screen shows: a film-like curve, then the sRGB transfer function.
final class ToneMap: @unchecked Sendable {
  // SAFETY: filled in `init`, only read afterwards, until `deinit` frees it.
  private let table: UnsafeMutablePointer<Float>
  private static let steps = 4096

  init() {
    table = .allocate(capacity: Self.steps + 1)
    for index in 0...Self.steps {
      let root = Float(index) / Float(Self.steps)
      let linear = root * root
      let encoded = linear <= 0.003_130_8 ? linear * 12.92 : 1.055 * pow(linear, 1 / 2.4) - 0.055
      (table + index).initialize(to: clamp(encoded))
    }
  }

  deinit { table.deallocate() }

  /// sRGB, 0…1, of linear colours 0…1.
  @inline(__always) func encode(_ c: Vec3) -> Vec3 {
    let place = (c.bounded(1).squareRoot() * Float(Self.steps)).nearestIntegers
    return Vec3(table[Int(place.x)], table[Int(place.y)], table[Int(place.z)])
  }

  /// The ACES film curve, as fitted by Narkowicz.
  @inline(__always) static func film(_ c: Vec3) -> Vec3 {
    let x = c * 0.82
    return (x * (x * 2.51 + 0.03)) / (x * (x * 2.43 + 0.59) + 0.14)
  }

  /// The film curve and sRGB in one.
  @inline(__always) func show(_ c: Vec3) -> Vec3 { encode(ToneMap.film(c)) }
}
