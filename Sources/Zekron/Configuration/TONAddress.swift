import FoundationEssentials

/// Checks the written form of TON addresses, https://docs.ton.org/foundations/addresses/formats.
enum TONAddress {
  /// Why an address cannot receive; nil when it can.
  static func fault(in text: String) -> String? {
    if text.hasPrefix("0:") {
      let digits = text.dropFirst(2)
      return digits.utf8.count == 64 && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
        ? nil : "must be 0: and 64 hexadecimal digits"
    }
    let base64 = String(
      text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
    guard text.utf8.count == 48, let data = Data(base64Encoded: base64), data.count == 36 else {
      return "must be a TON address of 48 characters, or 0: and 64 hexadecimal digits"
    }
    let bytes = Array(data)
    guard checksum(bytes[..<34]) == UInt16(bytes[34]) << 8 | UInt16(bytes[35]) else {
      return "is mistyped: its checksum is wrong"
    }
    switch (bytes[0], bytes[1]) {
    case (0x11, 0), (0x51, 0): return nil
    case (0x91, _), (0xD1, _): return "is for the test network only"
    default: return "must be of workchain 0"
    }
  }

  /// CRC-16/XMODEM: polynomial 0x1021, initial value 0, not reflected.
  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt16 {
    bytes.reduce(0) { crc, byte in
      (0..<8).reduce(crc ^ UInt16(byte) << 8) { crc, _ in
        crc & 0x8000 == 0 ? crc << 1 : crc << 1 ^ 0x1021
      }
    }
  }
}
