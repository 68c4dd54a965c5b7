import CImageCodecs

/// PNG files: written by `PNGWriter`, read by libpng's simplified interface.
package enum PNGCodec {
  /// Encodes without loss.
  ///
  /// - Parameters:
  ///   - bitmap: The picture.
  ///   - compressionLevel: 1 packs runs only, which is the fastest and on noisy pictures also the
  ///     smallest; 2…9 search for repetitions as zlib does, 9 longest.
  ///   - text: Metadata, in this order.
  /// - Returns: The file.
  /// - Throws: `ImageCodecError.notEncodable` for a text that PNG cannot hold.
  package static func encode(
    _ bitmap: Bitmap, compressionLevel: Int = 1, text: [PNGText] = []
  ) throws(ImageCodecError) -> [UInt8] {
    precondition((1...9).contains(compressionLevel), "compression level \(compressionLevel)")
    return try PNGWriter(bitmap: bitmap, level: Int32(compressionLevel)).write(text: text)
  }

  /// Decodes any kind of PNG to 8-bit RGB, transparent parts on white.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: Larger files and pictures are refused.
  /// - Returns: The picture.
  /// - Throws: `ImageCodecError`.
  package static func decode(
    _ bytes: [UInt8], limits: ImageLimits = ImageLimits()
  ) throws(ImageCodecError) -> Bitmap {
    try limits.check(byteCount: bytes.count)
    let (width, height) = try PNGChunks.dimensions(bytes)
    try limits.check(width: width, height: height, format: .png)
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    var white = png_color(red: 255, green: 255, blue: 255)
    var isWhole = false
    let pixels = bytes.withUnsafeBytes { bytes -> [UInt8] in
      guard png_image_begin_read_from_memory(&image, bytes.baseAddress, bytes.count) != 0,
        Int(image.width) == width, Int(image.height) == height
      else { return [] }
      image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR)
      return [UInt8](unsafeUninitializedCapacity: width * height * 3) { output, count in
        isWhole = png_image_finish_read(&image, &white, output.baseAddress, 0, nil) != 0
        count = isWhole ? width * height * 3 : 0
      }
    }
    guard isWhole else { throw .malformed(.png, detail: message(of: image)) }
    return Bitmap(width: width, height: height, pixels: pixels)
  }

  /// The texts of a file, without those that are compressed.
  package static func texts(_ bytes: [UInt8]) -> [PNGText] {
    PNGChunks(bytes).compactMap { PNGText(chunkType: $0.type, data: bytes[$0.data]) }
  }

  /// The same file without texts, time and camera data; the picture is not touched.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The file, at most as long.
  /// - Throws: `ImageCodecError.malformed` when it is no PNG or is cut off.
  package static func removingMetadata(_ bytes: [UInt8]) throws(ImageCodecError) -> [UInt8] {
    let metadata: Set<String> = ["tEXt", "zTXt", "iTXt", "eXIf", "tIME"]
    var kept = PNGChunks.signature
    kept.reserveCapacity(bytes.count)
    for chunk in PNGChunks(bytes) {
      if !metadata.contains(chunk.type) { kept += bytes[chunk.range] }
      if chunk.type == "IEND" { return kept }
    }
    throw .malformed(.png, detail: "no IEND")
  }

  private static func message(of image: png_image) -> String {
    withUnsafeBytes(of: image.message) { message in
      String(decoding: message.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
