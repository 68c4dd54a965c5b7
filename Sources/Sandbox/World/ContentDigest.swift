/// A fast 128-bit fingerprint of bytes; not cryptographic, nobody attacks the stand-in.
struct ContentDigest: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64

  init(_ bytes: [UInt8]) {
    var first: UInt64 = 0x9E37_79B9_7F4A_7C15
    var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F ^ UInt64(bytes.count)
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset + 16 <= buffer.count {
        let one = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let two = buffer.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
        first = Self.mixed(first ^ one, 0xFF51_AFD7_ED55_8CCD)
        second = Self.mixed(second ^ two, 0xC4CE_B9FE_1A85_EC53)
        offset += 16
      }
      while offset < buffer.count {
        first = Self.mixed(first ^ UInt64(buffer[offset]), 0xFF51_AFD7_ED55_8CCD)
        offset += 1
      }
    }
    high = Self.mixed(first ^ second, 0x9E37_79B9_7F4A_7C15)
    low = Self.mixed(second &+ first, 0xC2B2_AE3D_27D4_EB4F)
  }

  /// 26 letters and digits at most.
  var text: String { String(high, radix: 36) + String(low, radix: 36) }

  private static func mixed(_ value: UInt64, _ factor: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }
}
