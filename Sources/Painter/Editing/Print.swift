/// A picture on paper: sRGB, three bytes a pixel, written row by row from several threads.
final class Print: @unchecked Sendable {
  // SAFETY: within a stage every row is written by exactly one thread, and rows that another thread
  // may be writing are not read; stages are separated by the pool's barrier.
  let bytes: UnsafeMutablePointer<UInt8>
  let width: Int
  let height: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    bytes = .allocate(capacity: width * height * 3)
    bytes.initialize(repeating: 0, count: width * height * 3)
  }

  deinit { bytes.deallocate() }

  @inline(__always) func row(_ y: Int) -> UnsafeMutablePointer<UInt8> { bytes + y * width * 3 }

  /// sRGB, 0…1.
  @inline(__always) func at(_ x: Int, _ y: Int) -> Vec3 {
    let place = bytes + (y * width + x) * 3
    return Vec3(Float(place[0]), Float(place[1]), Float(place[2])) * (1 / 255)
  }

  @inline(__always) func put(_ colour: Vec3, _ x: Int, _ y: Int) {
    let place = bytes + (y * width + x) * 3
    let value = (colour * 255 + 0.5).bounded(255)
    place[0] = UInt8(value.x)
    place[1] = UInt8(value.y)
    place[2] = UInt8(value.z)
  }

  var thumbnail: Thumbnail { Thumbnail(bytes, width: width, height: height) }
  var pixels: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: width * height * 3)) }
}
