import CImageCodecs

/// Writes one PNG file in a single pass over the picture.
///
/// libpng's own writers take three to five times as long for the same picture: its simplified
/// interface tries all five filters at level 6, and neither offers zlib's run-length strategy,
/// which fits filtered pictures with noise best. Rows are filtered with Up or Average, whichever
/// leaves the smaller sum of magnitudes.
struct PNGWriter {
  private let bitmap: Bitmap
  private let level: Int32

  init(bitmap: Bitmap, level: Int32) {
    self.bitmap = bitmap
    self.level = level
  }

  func write(text: [PNGText]) throws(ImageCodecError) -> [UInt8] {
    guard bitmap.width <= Int(Int32.max), bitmap.height <= Int(Int32.max) else {
      throw .notEncodable(.png, detail: "size")
    }
    var file = PNGChunks.signature
    // 8 bits per channel, RGB, deflate, adaptive filters, not interlaced.
    append("IHDR", bigEndian(bitmap.width) + bigEndian(bitmap.height) + [8, 2, 0, 0, 0], to: &file)
    for text in text {
      let chunk = try text.chunk()
      append(chunk.type, chunk.data, to: &file)
    }
    guard let whole = appendPicture(to: file) else {
      throw .notEncodable(.png, detail: "zlib")
    }
    return whole
  }

  private func append(_ type: String, _ data: [UInt8], to file: inout [UInt8]) {
    let body = Array(type.utf8) + data
    file += bigEndian(data.count) + body
    file += bigEndian(Int(crc32(0, body, UInt32(body.count))))
  }

  private func bigEndian(_ number: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).bigEndian) { Array($0) }
  }

  /// The file from `start` with the picture and the end; `nil` when zlib refuses.
  private func appendPicture(to start: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let strategy = level == 1 ? Z_RLE : Z_DEFAULT_STRATEGY
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, 15, 9, strategy, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    let rawCount = (bitmap.rowByteCount + 1) * bitmap.height
    let bound = Int(deflateBound(&stream, UInt(rawCount)))
    guard bound <= Int(Int32.max) else { return nil }
    // The chunk's length, type and checksum, and the chunk IEND.
    let capacity = start.count + 8 + bound + 4 + 12
    var isWhole = false
    let file = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      let data = start.count + 8
      guard let base = output.baseAddress else { return }
      stream.next_out = base + data
      stream.avail_out = UInt32(bound)
      guard deflateRows(&stream) else { return }
      let size = Int(stream.total_out)
      let raw = UnsafeMutableRawBufferPointer(output)
      raw.copyBytes(from: start + bigEndian(size) + Array("IDAT".utf8))
      let checksum = crc32(0, base + data - 4, UInt32(size + 4))
      var end = bigEndian(Int(checksum))
      append("IEND", [], to: &end)
      UnsafeMutableRawBufferPointer(rebasing: raw[(data + size)...]).copyBytes(from: end)
      count = data + size + end.count
      isWhole = true
    }
    return isWhole ? file : nil
  }

  private func deflateRows(_ stream: inout z_stream) -> Bool {
    var filter = PNGFilter(rowByteCount: bitmap.rowByteCount)
    return bitmap.pixels.withUnsafeBufferPointer { pixels in
      for row in 0..<bitmap.height {
        let start = row * bitmap.rowByteCount
        let isLast = row == bitmap.height - 1
        let code = filter.withFiltered(
          UnsafeBufferPointer(rebasing: pixels[start..<start + bitmap.rowByteCount]),
          above: row == 0
            ? nil : UnsafeBufferPointer(rebasing: pixels[start - bitmap.rowByteCount..<start])
        ) { filtered in
          stream.next_in = UnsafeMutablePointer(mutating: filtered.baseAddress)
          stream.avail_in = UInt32(filtered.count)
          return deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
        }
        guard code == (isLast ? Z_STREAM_END : Z_OK) else { return false }
      }
      return true
    }
  }
}
