/// An IP address.
package struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
  /// 4 bytes for IPv4, 16 for IPv6, in network order.
  package let bytes: [UInt8]

  /// - Parameter bytes: 4 or 16 of them; nil otherwise.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// Reads `192.0.2.1` or an IPv6 address of RFC 4291 §2.2, without brackets or zone.
  package init?(parsing text: String) {
    guard let bytes = text.contains(":") ? Self.version6(text) : Self.version4(text[...])
    else { return nil }
    self.bytes = bytes
  }

  /// `192.0.2.1`, or eight groups of hexadecimal digits.
  package var description: String {
    guard bytes.count == 16 else { return bytes.map { String($0) }.joined(separator: ".") }
    return stride(from: 0, to: 16, by: 2).map { index in
      String(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]), radix: 16)
    }.joined(separator: ":")
  }

  /// Whether it is an ordinary address of the internet that stands for one machine.
  ///
  /// Not so: this machine, private and shared networks, link-local, multicast, documentation,
  /// benchmarks, reserved ones; and IPv6 addresses that carry an IPv4 address within, since they
  /// would lead to all of these (IANA special-purpose address registries, RFC 6890).
  package var isPublic: Bool {
    if bytes.count == 4 { return !Self.special4.contains { $0.covers(bytes) } }
    // Only 2000::/3 is given out for single machines.
    return bytes[0] >> 5 == 1 && !Self.special6.contains { $0.covers(bytes) }
  }

  /// The first bits of addresses.
  private struct Prefix: Sendable {
    let bytes: [UInt8]
    let bits: Int

    init(_ bytes: [UInt8], bits: Int) {
      self.bytes = bytes
      self.bits = bits
    }

    func covers(_ address: [UInt8]) -> Bool {
      for (index, byte) in bytes.enumerated() {
        let left = bits - 8 * index
        guard left > 0 else { break }
        let mask: UInt8 = left >= 8 ? 0xFF : ~(0xFF >> UInt8(left))
        if address[index] & mask != byte & mask { return false }
      }
      return true
    }
  }

  private static let special4 = [
    Prefix([0], bits: 8), Prefix([10], bits: 8), Prefix([100, 64], bits: 10),
    Prefix([127], bits: 8), Prefix([169, 254], bits: 16), Prefix([172, 16], bits: 12),
    Prefix([192, 0, 0], bits: 24), Prefix([192, 0, 2], bits: 24),
    Prefix([192, 88, 99], bits: 24), Prefix([192, 168], bits: 16), Prefix([198, 18], bits: 15),
    Prefix([198, 51, 100], bits: 24), Prefix([203, 0, 113], bits: 24),
    // Multicast, reserved, broadcast.
    Prefix([224], bits: 3),
  ]

  private static let special6 = [
    // Teredo and other protocols, documentation, 6to4, documentation.
    Prefix([0x20, 0x01, 0x00], bits: 23), Prefix([0x20, 0x01, 0x0D, 0xB8], bits: 32),
    Prefix([0x20, 0x02], bits: 16), Prefix([0x3F, 0xFF, 0x00], bits: 20),
  ]

  private static func version4(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    let bytes = parts.compactMap { part -> UInt8? in
      // A leading zero means octal to some.
      guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        part.count == 1 || part.first != "0"
      else { return nil }
      return UInt8(part)
    }
    return bytes.count == 4 ? bytes : nil
  }

  private static func version6(_ text: String) -> [UInt8]? {
    guard let gap = text.firstRange(ofColons: text.startIndex) else {
      return groups(text[...]).flatMap { $0.count == 16 ? $0 : nil }
    }
    guard let head = groups(text[..<gap.lowerBound], mayEndInVersion4: false),
      let tail = groups(text[gap.upperBound...]),
      head.count + tail.count <= 14
    else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  /// The bytes of `a:b:c`, whose last part may be an IPv4 address; none for an empty text.
  private static func groups(_ text: Substring, mayEndInVersion4: Bool = true) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    var bytes: [UInt8] = []
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if mayEndInVersion4, part.contains("."), index == parts.count - 1 {
        guard let last = version4(part) else { return nil }
        bytes += last
      } else {
        guard (1...4).contains(part.utf8.count), part.allSatisfy(\.isHexDigit),
          let group = UInt16(part, radix: 16)
        else { return nil }
        bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
      }
    }
    return bytes
  }
}

extension String {
  /// Where `::` first stands.
  fileprivate func firstRange(ofColons start: Index) -> Range<Index>? {
    var index = start
    while index < endIndex {
      let next = self.index(after: index)
      if self[index] == ":", next < endIndex, self[next] == ":" {
        return index..<self.index(after: next)
      }
      index = next
    }
    return nil
  }
}
