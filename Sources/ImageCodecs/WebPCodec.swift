import CImageCodecs

/// WebP files through libwebp; still pictures only.
package enum WebPCodec {
  /// Encodes with loss.
  ///
  /// - Parameters:
  ///   - bitmap: The picture, at most 16,383 pixels wide and high.
  ///   - quality: 0…100.
  /// - Returns: The file.
  /// - Throws: `ImageCodecError.notEncodable`.
  package static func encode(
    _ bitmap: Bitmap, quality: Int = 85
  ) throws(ImageCodecError) -> [UInt8] {
    precondition((0...100).contains(quality), "quality \(quality)")
    return try collect(bitmap) { output in
      WebPEncodeRGB(
        bitmap.pixels, Int32(clamping: bitmap.width), Int32(clamping: bitmap.height),
        Int32(clamping: bitmap.rowByteCount), Float(quality), output)
    }
  }

  /// Encodes without loss.
  ///
  /// - Parameter bitmap: The picture, at most 16,383 pixels wide and high.
  /// - Returns: The file.
  /// - Throws: `ImageCodecError.notEncodable`.
  package static func encodeLossless(_ bitmap: Bitmap) throws(ImageCodecError) -> [UInt8] {
    try collect(bitmap) { output in
      WebPEncodeLosslessRGB(
        bitmap.pixels, Int32(clamping: bitmap.width), Int32(clamping: bitmap.height),
        Int32(clamping: bitmap.rowByteCount), output)
    }
  }

  /// Decodes, transparent parts on white.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: Larger files and pictures are refused.
  /// - Returns: The picture.
  /// - Throws: `ImageCodecError`; `unsupported` for animations.
  package static func decode(
    _ bytes: [UInt8], limits: ImageLimits = ImageLimits()
  ) throws(ImageCodecError) -> Bitmap {
    try limits.check(byteCount: bytes.count)
    let features = try features(bytes)
    let (width, height) = (Int(features.width), Int(features.height))
    try limits.check(width: width, height: height, format: .webp)
    let channels = features.has_alpha != 0 ? 4 : 3
    var isWhole = false
    let size = width * height * channels
    let pixels = [UInt8](unsafeUninitializedCapacity: size) { output, count in
      let decode = channels == 4 ? WebPDecodeRGBAInto : WebPDecodeRGBInto
      isWhole =
        decode(bytes, bytes.count, output.baseAddress, size, Int32(width * channels)) != nil
      count = isWhole ? size : 0
    }
    guard isWhole else { throw .malformed(.webp, detail: "picture data") }
    return Bitmap(
      width: width, height: height, pixels: channels == 4 ? onWhite(pixels) : pixels)
  }

  /// Width and height by the header alone.
  static func dimensions(_ bytes: [UInt8]) throws(ImageCodecError) -> (width: Int, height: Int) {
    let features = try features(bytes)
    return (Int(features.width), Int(features.height))
  }

  private static func features(
    _ bytes: [UInt8]
  ) throws(ImageCodecError) -> WebPBitstreamFeatures {
    var features = WebPBitstreamFeatures()
    guard WebPGetFeatures(bytes, bytes.count, &features) == VP8_STATUS_OK else {
      throw .malformed(.webp, detail: "header")
    }
    guard features.has_animation == 0 else { throw .unsupported(.webp, detail: "animation") }
    return features
  }

  private static func onWhite(_ pixels: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: pixels.count / 4 * 3) { output, count in
      for pixel in 0..<pixels.count / 4 {
        let alpha = UInt32(pixels[4 * pixel + 3])
        for channel in 0..<3 {
          let color = UInt32(pixels[4 * pixel + channel])
          output[3 * pixel + channel] = UInt8((color * alpha + 255 * (255 - alpha) + 127) / 255)
        }
      }
      count = pixels.count / 4 * 3
    }
  }

  private static func collect(
    _ bitmap: Bitmap, _ encode: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>) -> Int
  ) throws(ImageCodecError) -> [UInt8] {
    var output: UnsafeMutablePointer<UInt8>?
    defer { WebPFree(output) }
    let size = encode(&output)
    guard size > 0, let output else {
      throw .notEncodable(.webp, detail: "\(bitmap.width) × \(bitmap.height)")
    }
    return Array(UnsafeBufferPointer(start: output, count: size))
  }
}
