import HTTP

/// A reading position in a body of several pieces.
struct UploadCursor {
  private let segments: [[UInt8]]
  private var segment = 0
  private var offset = 0

  init(_ body: HTTPBody) {
    segments = body.segments
  }

  /// Copies the next bytes into `buffer`.
  ///
  /// - Returns: How many; 0 at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    var filled = 0
    while filled < buffer.count, segment < segments.count {
      let count = segments[segment].withUnsafeBytes { bytes in
        let piece = bytes[offset...].prefix(buffer.count - filled)
        buffer[filled...].copyBytes(from: piece)
        return piece.count
      }
      filled += count
      offset += count
      if offset == segments[segment].count {
        segment += 1
        offset = 0
      }
    }
    return filled
  }

  /// Moves to a position counted from the start.
  ///
  /// - Returns: `false` when there is no such position.
  mutating func seek(to position: Int) -> Bool {
    guard position >= 0 else { return false }
    segment = 0
    offset = position
    while segment < segments.count, offset >= segments[segment].count {
      offset -= segments[segment].count
      segment += 1
    }
    return segment < segments.count || offset == 0
  }
}
