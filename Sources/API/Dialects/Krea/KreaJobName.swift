/// A `job_id`: a UUID of version 4 in lower case (RFC 9562 §5.4).
struct KreaJobName: Hashable, Sendable {
  let text: String

  /// - Parameter random: 16 bytes.
  init(random: [UInt8]) {
    precondition(random.count == 16, "a UUID has 16 bytes")
    var bytes = random
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    self.text = String(decoding: text, as: UTF8.self)
  }

  /// Reads a UUID of any version, in either case; nil for anything else.
  init?(_ text: String) {
    let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard groups.map(\.count) == [8, 4, 4, 4, 12],
      groups.joined().allSatisfy({ byte in
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
      })
    else { return nil }
    self.text = text.lowercased()
  }
}
