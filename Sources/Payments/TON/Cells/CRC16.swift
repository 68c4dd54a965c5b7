/// The checksum CRC-16/XMODEM of TON addresses: polynomial 0x1021, initial value 0.
enum CRC16 {
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt16 {
    var rest: UInt16 = 0
    for byte in bytes {
      rest ^= UInt16(byte) << 8
      for _ in 0..<8 {
        let isHigh = rest & 0x8000 != 0
        rest <<= 1
        if isHigh { rest ^= 0x1021 }
      }
    }
    return rest
  }
}
