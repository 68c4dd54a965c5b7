/// A small copy of a picture, on which its parts are looked for; colours are sRGB, 0…1.
struct Thumbnail: Sendable {
  let width: Int
  let height: Int
  private(set) var colours: [Vec3]
  /// Brightness of each place.
  private(set) var light: Plane

  /// Places along the longer edge.
  static let edge = 144

  /// Means of the blocks of a picture of `width × height × 3` bytes.
  init(_ bytes: UnsafePointer<UInt8>, width: Int, height: Int) {
    let longer = max(width, height)
    let small = min(Self.edge, longer)
    self.width = max(1, width * small / longer)
    self.height = max(1, height * small / longer)
    colours = []
    colours.reserveCapacity(self.width * self.height)
    light = Plane(width: self.width, height: self.height)
    for y in 0..<self.height {
      let rows = Self.block(y, of: self.height, in: height)
      for x in 0..<self.width {
        let columns = Self.block(x, of: self.width, in: width)
        var sum = SIMD3<UInt32>(0, 0, 0)
        for row in rows {
          for column in columns {
            let at = (row * width + column) * 3
            sum &+= SIMD3(UInt32(bytes[at]), UInt32(bytes[at + 1]), UInt32(bytes[at + 2]))
          }
        }
        let scale = 1 / (255 * Float(rows.count * columns.count))
        let colour = Vec3(Float(sum.x), Float(sum.y), Float(sum.z)) * scale
        colours.append(colour)
        light[x, y] = colour.luminance
      }
    }
  }

  /// The pixels that one of `count` places stands for.
  private static func block(_ index: Int, of count: Int, in length: Int) -> Range<Int> {
    let first = index * length / count
    return first..<max((index + 1) * length / count, first + 1)
  }

  func at(_ x: Int, _ y: Int) -> Vec3 {
    colours[min(max(y, 0), height - 1) * width + min(max(x, 0), width - 1)]
  }

  /// How much the colour changes from place to place.
  func changes() -> Plane {
    var result = Plane(width: width, height: height)
    for y in 0..<height {
      for x in 0..<width {
        let across = at(x + 1, y) - at(x - 1, y)
        let down = at(x, y + 1) - at(x, y - 1)
        result[x, y] = ((across.dot(across) + down.dot(down)) / 3).squareRoot()
      }
    }
    return result
  }
}
