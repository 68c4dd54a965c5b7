/// What a payment carries to name its top-up.
///
/// The comment of a TON transfer is typed and pasted by people, so its code is short, in
/// Crockford's base 32 (https://www.crockford.com/base32.html), and found in any text around it.
package enum TopUpCode {
  /// Random bytes that a comment is made of.
  package static let commentByteCount = 5
  /// Random bytes that an invoice payload is made of.
  package static let payloadByteCount = 16

  private static let prefix = "ZK"
  private static let length = 8
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// A comment such as `ZK-7Q2M0XKD`, of 40 random bits.
  package static func comment(_ random: [UInt8]) -> String {
    var bits = random.prefix(commentByteCount).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var code: [UInt8] = []
    for _ in 0..<length {
      code.append(alphabet[Int(bits & 31)])
      bits >>= 5
    }
    return prefix + "-" + String(decoding: code, as: UTF8.self)
  }

  /// An invoice payload such as `stars:9f…`, of 128 random bits.
  package static func starsPayload(_ random: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let hex = random.prefix(payloadByteCount).flatMap {
      [digits[Int($0 >> 4)], digits[Int($0 & 15)]]
    }
    return "stars:" + String(decoding: hex, as: UTF8.self)
  }

  /// The codes in a comment, as `comment(_:)` writes them; at most four.
  ///
  /// People type: any case will do, the dash may be missing, words may stand around the code, and
  /// `O` reads as 0, `I` and `L` as 1.
  package static func find(in comment: String) -> [String] {
    let text = Array(comment.utf8.prefix(1024)).map(upper)
    var found: [String] = []
    var at = 0
    while at + 2 + length <= text.count, found.count < 4 {
      defer { at += 1 }
      guard text[at] == 0x5A, text[at + 1] == 0x4B, at == 0 || !isWord(text[at - 1]) else {
        continue
      }
      var start = at + 2
      while start < text.count, start < at + 5, [0x2D, 0x20, 0x5F].contains(text[start]) {
        start += 1
      }
      guard start + length <= text.count else { continue }
      let code = text[start..<start + length].compactMap(digit)
      let ends = start + length == text.count || !isWord(text[start + length])
      guard code.count == length, ends else { continue }
      let written = prefix + "-" + String(decoding: code, as: UTF8.self)
      if !found.contains(written) { found.append(written) }
    }
    return found
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x4F: 0x30  // O
    case 0x49, 0x4C: 0x31  // I, L
    default: alphabet.contains(byte) ? byte : nil
    }
  }

  private static func upper(_ byte: UInt8) -> UInt8 {
    (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
  }
}
