/// How large a file from outside may be, so that a small file cannot fill the memory.
package struct ImageLimits: Sendable, Equatable {
  /// Most pixels, width × height; each takes three bytes decoded.
  package let maxPixels: Int
  /// Most bytes of the file.
  package let maxBytes: Int

  package init(maxPixels: Int = 40_000_000, maxBytes: Int = 32 << 20) {
    self.maxPixels = maxPixels
    self.maxBytes = maxBytes
  }

  /// Refuses a file by its size.
  func check(byteCount: Int) throws(ImageCodecError) {
    guard byteCount <= maxBytes else { throw .tooManyBytes(byteCount, limit: maxBytes) }
  }

  /// Refuses a picture by its size.
  func check(width: Int, height: Int, format: ImageFormat) throws(ImageCodecError) {
    guard width > 0, height > 0 else { throw .malformed(format, detail: "no pixels") }
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, pixels <= maxPixels else {
      throw .tooManyPixels(width: width, height: height, limit: maxPixels)
    }
  }
}
