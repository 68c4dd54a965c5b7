import Glibc

/// The picture in linear light while it is painted: 16 bytes a pixel, rows from the top.
///
/// A pixel's fourth value is the distance of what is seen there: `Canvas.sky` for nothing,
/// negative for the surface of water.
final class Canvas: @unchecked Sendable {
  // SAFETY: within a stage every row (or column) is written by exactly one thread, and rows that
  // another thread may be writing are not read; stages are separated by the pool's barrier.
  let pixels: UnsafeMutablePointer<Pixel>
  let width: Int
  let height: Int

  static let sky: Float = 1e9

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = Self.map(width * height)
    pixels.initialize(repeating: Pixel(0, 0, 0, Canvas.sky), count: width * height)
  }

  deinit { munmap(pixels, width * height * MemoryLayout<Pixel>.stride) }

  /// Pages of its own: the C library would keep some of such large blocks for later ones, and a
  /// bot that painted once would stay as large.
  private static func map(_ count: Int) -> UnsafeMutablePointer<Pixel> {
    let bytes = count * MemoryLayout<Pixel>.stride
    let pages = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let pages, pages != MAP_FAILED else {
      preconditionFailure("no memory for \(bytes) bytes of canvas")
    }
    return pages.bindMemory(to: Pixel.self, capacity: count)
  }

  @inline(__always) func row(_ y: Int) -> UnsafeMutablePointer<Pixel> { pixels + y * width }

  /// The pixel nearest to a place, inside the picture.
  @inline(__always) func at(_ x: Int, _ y: Int) -> Pixel {
    pixels[min(max(y, 0), height - 1) * width + min(max(x, 0), width - 1)]
  }

  /// Bilinear colour at pixel coordinates (centres at .5).
  @inline(__always) func sample(_ x: Float, _ y: Float) -> Vec3 {
    let (ix, fx) = floorParts(clamp(x - 0.5, -1, Float(width)))
    let (iy, fy) = floorParts(clamp(y - 0.5, -1, Float(height)))
    let x0 = Int(ix)
    let y0 = Int(iy)
    let top = mix(at(x0, y0).rgb, at(x0 + 1, y0).rgb, fx)
    return mix(top, mix(at(x0, y0 + 1).rgb, at(x0 + 1, y0 + 1).rgb, fx), fy)
  }
}
