/// Base64 with padding, RFC 4648 §4; reading is strict.
package enum Base64 {
  static let code = Base64Code(last: "+/", padded: true)

  /// The text, padded to a multiple of four characters.
  package static func encode(_ bytes: [UInt8]) -> String { code.encode(bytes) }

  /// The bytes, or `nil` for foreign characters, missing padding or stray bits.
  package static func decode(_ text: String) -> [UInt8]? { code.decode(text) }
}

/// Base64 for addresses and file names, without padding, RFC 4648 §5; reading is strict.
package enum Base64URL {
  static let code = Base64Code(last: "-_", padded: false)

  /// The text, of the characters `A–Z a–z 0–9 - _`.
  package static func encode(_ bytes: [UInt8]) -> String { code.encode(bytes) }

  /// The bytes, or `nil` for foreign characters, padding or stray bits.
  package static func decode(_ text: String) -> [UInt8]? { code.decode(text) }
}

/// The two variants of one code.
struct Base64Code: Sendable {
  private static let padding = UInt8(ascii: "=")

  private let characters: [UInt8]
  private let values: [UInt8]
  private let padded: Bool

  /// - Parameters:
  ///   - last: The characters for 62 and 63.
  ///   - padded: Whether `=` fills the last group of four.
  init(last: String, padded: Bool) {
    characters = Array(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\(last)".utf8)
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, character) in characters.enumerated() { values[Int(character)] = UInt8(value) }
    self.values = values
    self.padded = padded
  }

  func encode(_ bytes: [UInt8]) -> String {
    let count = padded ? (bytes.count + 2) / 3 * 4 : (bytes.count * 4 + 2) / 3
    return String(unsafeUninitializedCapacity: count) { output in
      var written = 0
      var index = 0
      while index < bytes.count {
        let rest = min(bytes.count - index, 3)
        var bits = UInt32(bytes[index]) << 16
        if rest > 1 { bits |= UInt32(bytes[index + 1]) << 8 }
        if rest > 2 { bits |= UInt32(bytes[index + 2]) }
        for position in 0...rest {
          output[written] = characters[Int(bits >> (18 - 6 * UInt32(position)) & 63)]
          written += 1
        }
        index += 3
      }
      while written < count {
        output[written] = Self.padding
        written += 1
      }
      return count
    }
  }

  func decode(_ text: String) -> [UInt8]? {
    var input = Array(text.utf8)[...]
    if padded {
      guard input.count.isMultiple(of: 4) else { return nil }
      for _ in 0..<2 where input.last == Self.padding { input.removeLast() }
    }
    guard input.count % 4 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(input.count / 4 * 3 + 2)
    var bits: UInt32 = 0
    var held: UInt32 = 0
    for character in input {
      let value = values[Int(character)]
      guard value < 64 else { return nil }
      bits = bits << 6 | UInt32(value)
      held += 6
      guard held >= 8 else { continue }
      held -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> held))
    }
    return bits & ((1 << held) - 1) == 0 ? bytes : nil
  }
}
