/// Reads a picture of any of the formats.
package enum ImageCodec {
  /// Decodes a file, whose header is held against the limits first.
  ///
  /// Transparent parts are laid on white. Metadata, color profiles and orientation are ignored.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: Larger files and pictures are refused before anything is allocated for them.
  /// - Returns: The picture.
  /// - Throws: `ImageCodecError`.
  package static func decode(
    _ bytes: [UInt8], limits: ImageLimits = ImageLimits()
  ) throws(ImageCodecError) -> Bitmap {
    switch try ImageHeader.read(bytes, limits: limits).format {
    case .png: try PNGCodec.decode(bytes, limits: limits)
    case .jpeg: try JPEGCodec.decode(bytes, limits: limits)
    case .webp: try WebPCodec.decode(bytes, limits: limits)
    }
  }
}
