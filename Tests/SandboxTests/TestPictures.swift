/// Pictures that have a true header and any size in bytes.
enum TestPictures {
  /// A PNG's signature and header, and then filling.
  static func png(width: Int = 640, height: Int = 480, bytes: Int = 200) -> [UInt8] {
    var picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    picture += [0, 0, 0, 13]
    let header = Array("IHDR".utf8) + word(width) + word(height) + [8, 2, 0, 0, 0]
    picture += header + word(Int(checksum(header)))
    picture += [UInt8](repeating: 0x5A, count: max(0, bytes - picture.count))
    return picture
  }

  private static func word(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// CRC-32 (https://www.w3.org/TR/png-3/#D-CRCAppendix).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
      }
    }
  }
}
