/// The way back from what a screen shows to the light that `ToneMap` would show so.
///
/// Light above the brightest white a film holds is not guessed: 0.985 and more give the same.
final class Exposure: @unchecked Sendable {
  // SAFETY: filled in `init`, only read afterwards, until `deinit` frees it.
  private let table: UnsafeMutablePointer<Float>
  private static let steps = 4096

  init() {
    table = .allocate(capacity: Self.steps + 2)
    for index in 0...Self.steps + 1 {
      let shown = min(Float(index) / Float(Self.steps), 1)
      let linear = shown <= 0.040_45 ? shown / 12.92 : pow((shown + 0.055) / 1.055, 2.4)
      (table + index).initialize(to: Self.unfilmed(min(linear, 0.97)))
    }
  }

  deinit { table.deallocate() }

  /// Solves Narkowicz's curve, a ratio of two parabolas, for what came in.
  private static func unfilmed(_ y: Float) -> Float {
    let a = 2.51 - 2.43 * y
    let b = 0.03 - 0.59 * y
    let root = max(b * b + 4 * a * 0.14 * y, 0).squareRoot()
    return max((root - b) / (2 * a), 0) / 0.82
  }

  /// Light of an sRGB colour, 0…1.
  @inline(__always) func light(_ c: Vec3) -> Vec3 {
    let place = c.bounded(1) * Float(Self.steps)
    return Vec3(at(place.x), at(place.y), at(place.z))
  }

  @inline(__always) private func at(_ place: Float) -> Float {
    let whole = Int(place)
    return mix(table[whole], table[whole + 1], place - Float(whole))
  }
}
