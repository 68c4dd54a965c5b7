import CImageCodecs

/// What a file says about its picture before any of it is decoded.
package struct ImageHeader: Sendable, Equatable {
  /// The format, by content.
  package let format: ImageFormat
  /// Pixels in a row.
  package let width: Int
  /// Rows.
  package let height: Int

  /// Reads the header; nothing in proportion to the picture is allocated.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: Larger files and pictures are refused.
  /// - Returns: The header.
  /// - Throws: `ImageCodecError`.
  package static func read(
    _ bytes: [UInt8], limits: ImageLimits = ImageLimits()
  ) throws(ImageCodecError) -> ImageHeader {
    try limits.check(byteCount: bytes.count)
    guard let format = ImageFormat.sniff(bytes) else { throw .unknownFormat }
    let (width, height) =
      switch format {
      case .png: try PNGChunks.dimensions(bytes)
      case .jpeg: try JPEGCodec.dimensions(bytes)
      case .webp: try WebPCodec.dimensions(bytes)
      }
    try limits.check(width: width, height: height, format: format)
    return ImageHeader(format: format, width: width, height: height)
  }
}
