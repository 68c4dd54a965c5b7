import FoundationEssentials

/// An account of the stand-in chain, read and written as TON does.
package struct ChainAccount: Hashable, Sendable {
  let workchain: Int8
  /// 32 bytes.
  package let hash: [UInt8]

  init(workchain: Int8, hash: [UInt8]) {
    self.workchain = workchain
    self.hash = hash
  }

  /// An account that belongs to a name, always the same.
  package init(named name: String) {
    var hash: [UInt8] = []
    for part in 0..<4 {
      var state: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in "\(part) \(name)".utf8 {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
      state ^= state >> 29
      hash += (0..<8).map { UInt8(truncatingIfNeeded: state >> (56 - 8 * UInt64($0))) }
    }
    self.init(workchain: 0, hash: hash)
  }

  /// Reads `0:hex` or the 48 characters with a checksum; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2 {
      let digits = Array(parts[1].utf8)
      guard let workchain = Int8(parts[0]), digits.count == 64 else { return nil }
      let bytes = stride(from: 0, to: 64, by: 2).compactMap {
        UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
      }
      guard bytes.count == 32 else { return nil }
      self.init(workchain: workchain, hash: bytes)
    } else {
      let plain = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
      guard text.utf8.count == 48, let data = Data(base64Encoded: plain), data.count == 36 else {
        return nil
      }
      let bytes = Array(data)
      guard Self.checksum(bytes[..<34]) == UInt16(bytes[34]) << 8 | UInt16(bytes[35]) else {
        return nil
      }
      self.init(workchain: Int8(bitPattern: bytes[1]), hash: Array(bytes[2..<34]))
    }
  }

  /// The master of USDT; the stand-in chain has the real one's address.
  package static let tether = ChainAccount(
    workchain: 0,
    hash: [
      0xB1, 0x13, 0xA9, 0x94, 0xB5, 0x02, 0x4A, 0x16, 0x71, 0x9F, 0x69, 0x13, 0x93, 0x28, 0xEB,
      0x75, 0x95, 0x96, 0xC3, 0x8A, 0x25, 0xF5, 0x90, 0x28, 0xB1, 0x46, 0xFE, 0xCD, 0xC3, 0x62,
      0x1D, 0xFE,
    ])

  /// Who receives in the sandbox.
  package static let shop = ChainAccount(named: "shop")

  /// The raw form in upper case, as toncenter writes it.
  package var raw: String {
    let digits = hash.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return "\(workchain):" + digits.joined()
  }

  /// The form for people, of a wallet.
  package var friendly: String {
    let body = [0x51, UInt8(bitPattern: workchain)] + hash
    let checksum = Self.checksum(body[...])
    let whole = body + [UInt8(checksum >> 8), UInt8(checksum & 0xFF)]
    let text = Data(whole).base64EncodedString()
    return String(text.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
  }

  /// CRC-16/XMODEM.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt16 {
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
