/// The text of a key: `zk_live_` + 37 random base62 characters + 6 of checksum, 51 in all.
///
/// The checksum is the CRC-32 (IEEE) of the random part in base62, as GitHub's tokens have it:
/// it refuses typing errors without asking the database, and is no protection.
package enum KeySecret {
  package static let prefix = "zk_live_"
  /// Random characters; 37 × log₂ 62 ≈ 220 bits.
  package static let randomCount = 37
  package static let checksumCount = 6

  private static let alphabet = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

  /// Makes a secret from a source that gives as many random bytes as it is asked for.
  ///
  /// Bytes of 248 and above are passed over, so that every character is equally likely.
  package static func make(randomBytes: (Int) -> [UInt8]) -> String {
    var body: [UInt8] = []
    while body.count < randomCount {
      for byte in randomBytes(64) where byte < 248 && body.count < randomCount {
        body.append(alphabet[Int(byte % 62)])
      }
    }
    return prefix + String(decoding: body + checksum(of: body), as: UTF8.self)
  }

  /// Whether a text has the shape and the checksum of a key.
  package static func isWellFormed(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == prefix.utf8.count + randomCount + checksumCount, text.hasPrefix(prefix)
    else { return false }
    let body = bytes[prefix.utf8.count..<(prefix.utf8.count + randomCount)]
    return body.allSatisfy(isBase62) && Array(bytes.suffix(6)) == checksum(of: Array(body))
  }

  private static func isBase62(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// The first key found in a text, or nil.
  package static func find(in text: String) -> String? {
    guard text.contains(prefix) else { return nil }
    let words = text.split { character in
      !(character.isASCII && (character.isLetter || character.isNumber || character == "_"))
    }
    return words.map(String.init).first(where: isWellFormed)
  }

  /// What lists show of a secret: `zk_live_ab12`.
  package static func shownPrefix(of secret: String) -> String { String(secret.prefix(12)) }

  /// Six base62 digits of the CRC-32 of the random part.
  static func checksum(of body: [UInt8]) -> [UInt8] {
    var value = crc32(body)
    var digits: [UInt8] = []
    for _ in 0..<checksumCount {
      digits.append(alphabet[Int(value % 62)])
      value /= 62
    }
    return digits.reversed()
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
