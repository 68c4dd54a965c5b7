/// Appends JSON text (RFC 8259) to a byte buffer.
///
/// Written by hand because every reply passes here: measured on a message with a keyboard it
/// takes a small fraction of what `JSONEncoder` takes.
package struct JSONWriter: Sendable {
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: Bytes to reserve.
  package init(capacity: Int = 256) {
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// Writes a string with its quotes.
  package mutating func string(_ value: String) {
    var value = value
    bytes.append(Self.quote)
    value.withUTF8 { escape($0) }
    bytes.append(Self.quote)
  }

  /// Writes text that is valid JSON already, or punctuation.
  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes a number.
  package mutating func number(_ value: Int64) {
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes an object whose fields the closure adds.
  package mutating func object(_ body: (inout ObjectWriter) -> Void) {
    raw("{")
    // The buffer moves in and out again; two owners at once would copy it.
    var object = ObjectWriter()
    swap(&self, &object.json)
    body(&object)
    swap(&self, &object.json)
    raw("}")
  }

  /// Writes an array.
  package mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      write(&self, element)
    }
    raw("]")
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in 0..<text.count {
      let byte = text[index]
      guard byte < 0x20 || byte == Self.quote || byte == Self.backslash else { continue }
      bytes.append(contentsOf: text[start..<index])
      escape(byte)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case Self.quote: raw("\\\"")
    case Self.backslash: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      raw("\\u00")
      bytes.append(Self.hexadecimal(byte >> 4))
      bytes.append(Self.hexadecimal(byte & 15))
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 48 + digit : 87 + digit
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
}
