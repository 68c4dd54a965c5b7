/// A few colours to walk round, without touching an array for every pixel.
struct Tints: Sendable {
  private let colours: (Vec3, Vec3, Vec3, Vec3)

  /// The first four, or all of them over and over.
  init(_ list: [Vec3]) {
    let some = list.isEmpty ? [Vec3(0.5, 0.5, 0.5)] : list
    func colour(_ index: Int) -> Vec3 { some[index % some.count] }
    colours = (colour(0), colour(1), colour(2), colour(3))
  }

  @inline(__always) subscript(_ index: Int32) -> Vec3 {
    switch index & 3 {
    case 0: colours.0
    case 1: colours.1
    case 2: colours.2
    default: colours.3
    }
  }

  /// 1 is once round, smoothly.
  @inline(__always) func blend(_ t: Float) -> Vec3 {
    let (whole, part) = floorParts(t * 4)
    return mix(self[whole], self[whole &+ 1], smooth(0, 1, part))
  }
}
