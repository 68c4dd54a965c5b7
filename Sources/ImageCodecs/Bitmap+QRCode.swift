import CQREncode

extension Bitmap {
  /// A QR code (ISO/IEC 18004, error correction M), dark on light with its quiet zone.
  ///
  /// - Parameters:
  ///   - text: What scanners read, as UTF-8; one to 2,331 bytes, the most that fits.
  ///   - modulePixels: Edge of one module; phones read eight from a screen at arm's length.
  ///   - quietModules: Light modules around the code; the standard asks for four.
  /// - Returns: A square, 21–177 modules and twice the quiet zone wide.
  /// - Throws: `ImageCodecError.notACode` for no text or too much.
  package static func qrCode(
    _ text: String, modulePixels: Int = 8, quietModules: Int = 4
  ) throws(ImageCodecError) -> Bitmap {
    precondition((1...64).contains(modulePixels) && (0...64).contains(quietModules), "QR geometry")
    let bytes = Array(text.utf8)
    guard (1...mostQRBytes).contains(bytes.count) else {
      throw .notACode(byteCount: bytes.count, limit: mostQRBytes)
    }
    guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
      throw .notACode(byteCount: bytes.count, limit: mostQRBytes)
    }
    defer { QRcode_free(code) }
    let modules = Int(code.pointee.width)
    guard let cells = code.pointee.data else {
      throw .notACode(byteCount: bytes.count, limit: mostQRBytes)
    }
    // The lowest bit of a cell is its colour.
    let isDark = (0..<modules * modules).map { cells[$0] & 1 == 1 }
    return drawn(isDark, modules: modules, modulePixels: modulePixels, quiet: quietModules)
  }

  /// Bytes that version 40 holds with error correction M.
  private static let mostQRBytes = 2331

  private static func drawn(
    _ isDark: [Bool], modules: Int, modulePixels: Int, quiet: Int
  ) -> Bitmap {
    let edge = (modules + 2 * quiet) * modulePixels
    var pixels = [UInt8](repeating: 255, count: edge * edge * 3)
    for row in 0..<modules {
      let top = (row + quiet) * modulePixels
      let line = top * edge * 3
      for column in 0..<modules where isDark[row * modules + column] {
        let left = line + (column + quiet) * modulePixels * 3
        for index in left..<left + modulePixels * 3 { pixels[index] = 0 }
      }
      let drawnLine = Array(pixels[line..<line + edge * 3])
      for copy in 1..<max(modulePixels, 1) {
        let target = line + copy * edge * 3
        pixels.replaceSubrange(target..<target + edge * 3, with: drawnLine)
      }
    }
    return Bitmap(width: edge, height: edge, pixels: pixels)
  }
}
