/// Text of digits and letters only, as in API keys.
package enum Base62 {
  /// The 62 characters in order of value: `0–9 A–Z a–z`.
  static let characters = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
  /// Characters of a checksum: 62⁶ > 2³².
  package static let checksumLength = 6

  /// Random characters, each of the 62 equally likely.
  ///
  /// Bytes from 248 on are thrown away: 248 = 4 × 62, so the rest divides evenly.
  ///
  /// - Parameters:
  ///   - count: How many characters.
  ///   - randomBytes: Gives that many random bytes; asked again for those thrown away.
  /// - Returns: The text.
  package static func random(_ count: Int, randomBytes: (Int) -> [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(count)
    var asked = 0
    while text.count < count {
      // A sound source needs more than a few rounds with a chance far below 2⁻¹⁰⁰.
      precondition(asked < 100, "no usable random bytes")
      asked += 1
      for byte in randomBytes(count - text.count) where byte < 248 && text.count < count {
        text.append(characters[Int(byte) % 62])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The CRC-32 of the text as six characters, padded with `0` on the left.
  ///
  /// Tells typing errors from keys without a look into the database; no protection by itself.
  package static func checksum(_ text: String) -> String {
    var rest = Int(CRC32.checksum(Array(text.utf8)))
    var digits = [UInt8](repeating: characters[0], count: checksumLength)
    for position in digits.indices.reversed() {
      digits[position] = characters[rest % 62]
      rest /= 62
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
