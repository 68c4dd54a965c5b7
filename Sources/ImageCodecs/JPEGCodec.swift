import CImageCodecs

/// JPEG files through TurboJPEG; a handle for each call.
package enum JPEGCodec {
  /// Encodes with loss.
  ///
  /// - Parameters:
  ///   - bitmap: The picture, at most 65,500 pixels wide and high.
  ///   - quality: 1…100; from 90 on color is kept in full resolution.
  /// - Returns: The file.
  /// - Throws: `ImageCodecError.notEncodable`.
  package static func encode(
    _ bitmap: Bitmap, quality: Int = 90
  ) throws(ImageCodecError) -> [UInt8] {
    precondition((1...100).contains(quality), "quality \(quality)")
    guard let handle = tjInitCompress() else { throw .notEncodable(.jpeg, detail: "no memory") }
    defer { tjDestroy(handle) }
    var output: UnsafeMutablePointer<UInt8>?
    defer { tjFree(output) }
    var size: UInt = 0
    let sampling = quality >= 90 ? TJSAMP_444 : TJSAMP_420
    let code = tjCompress2(
      handle, bitmap.pixels, Int32(clamping: bitmap.width), 0, Int32(clamping: bitmap.height),
      Int32(TJPF_RGB.rawValue), &output, &size, Int32(sampling.rawValue), Int32(quality), 0)
    guard code == 0, let output else {
      throw .notEncodable(.jpeg, detail: message(of: handle))
    }
    return Array(UnsafeBufferPointer(start: output, count: Int(size)))
  }

  /// Decodes grey and color files, also progressive ones; a file cut off is refused.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: Larger files and pictures are refused.
  /// - Returns: The picture as stored: orientation and profiles are ignored.
  /// - Throws: `ImageCodecError`; `unsupported` for CMYK.
  package static func decode(
    _ bytes: [UInt8], limits: ImageLimits = ImageLimits()
  ) throws(ImageCodecError) -> Bitmap {
    try limits.check(byteCount: bytes.count)
    guard let handle = tjInitDecompress() else { throw .malformed(.jpeg, detail: "no memory") }
    defer { tjDestroy(handle) }
    let (width, height) = try readHeader(bytes, handle)
    try limits.check(width: width, height: height, format: .jpeg)
    var isWhole = false
    let pixels = [UInt8](unsafeUninitializedCapacity: width * height * 3) { output, count in
      let code = tjDecompress2(
        handle, bytes, UInt(bytes.count), output.baseAddress, Int32(width), 0, Int32(height),
        Int32(TJPF_RGB.rawValue), TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS)
      isWhole = code == 0
      count = isWhole ? width * height * 3 : 0
    }
    guard isWhole else { throw .malformed(.jpeg, detail: message(of: handle)) }
    return Bitmap(width: width, height: height, pixels: pixels)
  }

  /// Width and height by the header alone.
  static func dimensions(_ bytes: [UInt8]) throws(ImageCodecError) -> (width: Int, height: Int) {
    guard let handle = tjInitDecompress() else { throw .malformed(.jpeg, detail: "no memory") }
    defer { tjDestroy(handle) }
    return try readHeader(bytes, handle)
  }

  private static func readHeader(
    _ bytes: [UInt8], _ handle: tjhandle
  ) throws(ImageCodecError) -> (width: Int, height: Int) {
    var (width, height, sampling, space) = (0 as Int32, 0 as Int32, 0 as Int32, 0 as Int32)
    let code = tjDecompressHeader3(
      handle, bytes, UInt(bytes.count), &width, &height, &sampling, &space)
    guard code == 0 else { throw .malformed(.jpeg, detail: message(of: handle)) }
    guard space != Int32(TJCS_CMYK.rawValue), space != Int32(TJCS_YCCK.rawValue) else {
      throw .unsupported(.jpeg, detail: "CMYK")
    }
    return (Int(width), Int(height))
  }

  private static func message(of handle: tjhandle) -> String {
    tjGetErrorStr2(handle).map { String(cString: $0) } ?? ""
  }
}
