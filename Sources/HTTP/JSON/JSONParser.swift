/// Reads one JSON value from bytes, strictly by RFC 8259.
package struct JSONParser {
  private let input: UnsafeBufferPointer<UInt8>
  private var position = 0
  private let maxDepth: Int
  private var valuesLeft: Int

  private init(_ input: UnsafeBufferPointer<UInt8>, maxDepth: Int, maxValues: Int) {
    self.input = input
    self.maxDepth = maxDepth
    valuesLeft = maxValues
  }

  /// The value, or `nil` when the bytes are not exactly one JSON value in UTF-8.
  ///
  /// Values nested deeper than `maxDepth` are refused, so that no input exhausts the stack, and so
  /// are more than `maxValues` in all, of which each takes many times the memory of its text. A
  /// name that an object has twice is kept twice; `JSON` reads the last.
  package static func parse(
    _ bytes: [UInt8], maxDepth: Int = 64, maxValues: Int = .max
  ) -> JSON? {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(buffer, maxDepth: maxDepth, maxValues: maxValues)
      guard let value = parser.value(depth: 0) else { return nil }
      parser.skipSpace()
      return parser.position == buffer.count ? value : nil
    }
  }

  /// The value of a text, or `nil` when it is not JSON.
  package static func parse(_ text: String) -> JSON? {
    parse(Array(text.utf8))
  }

  private var next: UInt8? {
    position < input.count ? input[position] : nil
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) -> JSON? {
    guard depth < maxDepth, valuesLeft > 0 else { return nil }
    valuesLeft -= 1
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(JSON.string)
    case UInt8(ascii: "t"): return literal("true", .bool(true))
    case UInt8(ascii: "f"): return literal("false", .bool(false))
    case UInt8(ascii: "n"): return literal("null", .null)
    default: return number()
    }
  }

  private mutating func literal(_ word: StaticString, _ value: JSON) -> JSON? {
    let end = position + word.utf8CodeUnitCount
    guard end <= input.count else { return nil }
    for index in 0..<word.utf8CodeUnitCount
    where input[position + index] != word.utf8Start[index] {
      return nil
    }
    position = end
    return value
  }

  private mutating func object(depth: Int) -> JSON? {
    position += 1
    var fields: [JSON.Field] = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(fields) }
    fields.reserveCapacity(8)
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\""), let name = string() else { return nil }
      skipSpace()
      guard take(UInt8(ascii: ":")), let value = value(depth: depth + 1) else { return nil }
      fields.append(JSON.Field(name: name, value: value))
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(fields) }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  private mutating func array(depth: Int) -> JSON? {
    position += 1
    var elements: [JSON] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  /// Reads `-? int frac? exp?` (RFC 8259 §6): no leading zeros, no bare point, no plus sign.
  private mutating func number() -> JSON? {
    let start = position
    var isWhole = true
    _ = take(UInt8(ascii: "-"))
    guard take(UInt8(ascii: "0")) || takeDigits() else { return nil }
    if take(UInt8(ascii: ".")) {
      isWhole = false
      guard takeDigits() else { return nil }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard takeDigits() else { return nil }
    }
    return number(from: start, isWhole: isWhole)
  }

  private mutating func takeDigits() -> Bool {
    let start = position
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
    return position > start
  }

  private func number(from start: Int, isWhole: Bool) -> JSON? {
    guard position - start <= 64 else { return nil }
    let text = String(
      decoding: UnsafeBufferPointer(rebasing: input[start..<position]), as: UTF8.self)
    if isWhole, let value = Int64(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { return nil }
    return .number(value)
  }

  /// Reads a string; the opening quote is at `position`.
  private mutating func string() -> String? {
    position += 1
    let start = position
    var allBits: UInt8 = 0
    while position < input.count {
      let byte = input[position]
      if byte == UInt8(ascii: "\"") {
        let run = UnsafeBufferPointer(rebasing: input[start..<position])
        position += 1
        // Decoding what is known to be ASCII is much faster than validating.
        return allBits < 0x80
          ? String(decoding: run, as: UTF8.self) : String(validating: run, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") { return escapedString(from: start) }
      guard byte >= 0x20 else { return nil }
      allBits |= byte
      position += 1
    }
    return nil
  }

  private mutating func escapedString(from start: Int) -> String? {
    var bytes = Array(input[start..<position])
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        return bytes.allSatisfy { $0 < 0x80 }
          ? String(decoding: bytes, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): guard appendEscape(to: &bytes) else { return nil }
      case 0..<0x20: return nil
      default: bytes.append(byte)
      }
    }
    return nil
  }

  private mutating func appendEscape(to bytes: inout [UInt8]) -> Bool {
    guard let byte = next else { return false }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(byte)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "u"):
      guard let scalar = escapedScalar() else { return false }
      bytes.append(contentsOf: Array(String(Character(scalar)).utf8))
    default: return false
    }
    return true
  }

  /// Reads `XXXX` or `XXXX\uXXXX`; a lone surrogate is refused.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let second = hexadecimal(),
      (0xDC00..<0xE000).contains(second)
    else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard position + 4 <= input.count else { return nil }
    var value: UInt32 = 0
    for byte in input[position..<(position + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }
}
