/// The target of a request line, decoded.
struct RequestTarget {
  let path: String
  let query: [(name: String, value: String)]

  /// Reads origin form and absolute form (RFC 9112 §3.2).
  ///
  /// - Returns: `nil` for anything else, for broken escapes, NUL and control bytes, and for bytes
  ///   that are no UTF-8.
  init?(_ raw: UnsafeBufferPointer<UInt8>) {
    guard raw.allSatisfy({ $0 > 0x20 && $0 != 0x7F }), let target = Self.originForm(of: raw) else {
      return nil
    }
    let mark = target.firstIndex(of: UInt8(ascii: "?")) ?? target.endIndex
    guard let path = Self.decode(target[..<mark], plusIsSpace: false) else { return nil }
    self.path = path
    guard mark < target.endIndex else {
      query = []
      return
    }
    guard let query = Self.query(target[(mark + 1)...]) else { return nil }
    self.query = query
  }

  private static func originForm(
    of raw: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>>? {
    if raw.first == UInt8(ascii: "/") { return raw[...] }
    for scheme in ["http://", "https://"] where raw.starts(with: scheme.utf8) {
      guard let slash = raw[scheme.utf8.count...].firstIndex(of: UInt8(ascii: "/")) else {
        return nil
      }
      return raw[slash...]
    }
    return nil
  }

  private static func query(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> [(name: String, value: String)]? {
    var fields: [(name: String, value: String)] = []
    for field in bytes.split(separator: UInt8(ascii: "&")) {
      let equals = field.firstIndex(of: UInt8(ascii: "=")) ?? field.endIndex
      guard let name = decode(field[..<equals], plusIsSpace: true),
        let value = decode(field[equals...].dropFirst(), plusIsSpace: true)
      else { return nil }
      fields.append((name, value))
    }
    return fields
  }

  private static func decode(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, plusIsSpace: Bool
  ) -> String? {
    let hasEscape = bytes.contains { byte in
      byte == UInt8(ascii: "%") || plusIsSpace && byte == UInt8(ascii: "+")
    }
    guard hasEscape else { return String(validating: bytes, as: UTF8.self) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "%") {
        guard bytes.endIndex - index >= 2, let high = hexValue(bytes[index]),
          let low = hexValue(bytes[index + 1]), high | low != 0
        else { return nil }
        decoded.append(high << 4 | low)
        index += 2
      } else {
        decoded.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
