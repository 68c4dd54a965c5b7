/// A second net under the rule that secrets are never logged: finds what looks like one.
///
/// Bot tokens are digits, a colon and 30 or more of `A–Z a–z 0–9 _ -`; keys of ours begin with
/// `zk_live_`.
enum Redaction {
  static let mark = "[redacted]"

  private static let fewestTokenDigits = 6
  private static let fewestTokenCharacters = 30
  private static let keyPrefix = Array("zk_live_".utf8)

  /// Whether a text holds what looks like a token or key.
  static func isSecret(_ text: String) -> Bool {
    secrets(in: Array(text.utf8)).isEmpty == false
  }

  /// The text with everything that looks like a token or key replaced.
  static func redacted(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let secrets = secrets(in: bytes)
    guard !secrets.isEmpty else { return text }
    var result: [UInt8] = []
    var position = 0
    for secret in secrets {
      result += bytes[position..<secret.lowerBound] + Array(mark.utf8)
      position = secret.upperBound
    }
    result += bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }

  private static func secrets(in bytes: [UInt8]) -> [Range<Int>] {
    var secrets: [Range<Int>] = []
    var position = 0
    while position < bytes.count {
      let secret: Range<Int>? =
        switch bytes[position] {
        case UInt8(ascii: ":"):
          token(in: bytes, colon: position, from: secrets.last?.upperBound ?? 0)
        case UInt8(ascii: "z"): key(in: bytes, at: position)
        default: nil
        }
      if let secret { secrets.append(secret) }
      position = secret?.upperBound ?? position + 1
    }
    return secrets
  }

  private static func token(in bytes: [UInt8], colon: Int, from start: Int) -> Range<Int>? {
    var first = colon
    while first > start, (0x30...0x39).contains(bytes[first - 1]) { first -= 1 }
    let characters = bytes[(colon + 1)...].prefix(while: isTokenCharacter)
    guard colon - first >= fewestTokenDigits, characters.count >= fewestTokenCharacters else {
      return nil
    }
    return first..<characters.endIndex
  }

  private static func key(in bytes: [UInt8], at start: Int) -> Range<Int>? {
    guard bytes[start...].starts(with: keyPrefix) else { return nil }
    let rest = bytes[(start + keyPrefix.count)...].prefix(while: isTokenCharacter)
    return rest.isEmpty ? nil : start..<rest.endIndex
  }

  private static func isTokenCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
