import HTTP

/// Collects the header lines of an answer and reads them at the end.
struct ResponseHead {
  /// Headers beyond this are an attack or a mistake.
  static let limitBytes = 64 << 10

  /// Whether the empty line has come that ends the fields.
  private(set) var isComplete = false
  private var bytes: [UInt8] = []
  /// The lines read last, and what they said: a server repeats itself within a second.
  private var lastBytes: [UInt8] = []
  private var lastHeaders = HTTPHeaders()

  /// Adds one line; a status line forgets the lines of an interim answer before it.
  ///
  /// - Returns: `false` when there is too much.
  mutating func add(line: UnsafeRawBufferPointer) -> Bool {
    if line.starts(with: [0x48, 0x54, 0x54, 0x50, 0x2F]) {  // "HTTP/"
      clear()
      return true
    }
    if line.count <= 2 { isComplete = true }
    guard bytes.count + line.count <= Self.limitBytes else { return false }
    bytes.append(contentsOf: line)
    return true
  }

  mutating func clear() {
    isComplete = false
    bytes.removeAll(keepingCapacity: true)
  }

  /// The fields collected since the last status line.
  mutating func headers() -> HTTPHeaders {
    guard bytes != lastBytes else { return lastHeaders }
    lastHeaders = HTTPHeaders(
      bytes.withUnsafeBytes { all in
        all.split(separator: 0x0A).compactMap { Self.field(UnsafeRawBufferPointer(rebasing: $0)) }
      })
    swap(&bytes, &lastBytes)
    return lastHeaders
  }

  private static func field(_ line: UnsafeRawBufferPointer) -> HTTPHeaders.Field? {
    guard let colon = line.firstIndex(of: 0x3A) else { return nil }
    var start = colon + 1
    var end = line.count
    while start < end, isBlank(line[start]) { start += 1 }
    while end > start, isBlank(line[end - 1]) { end -= 1 }
    return HTTPHeaders.Field(
      name: String(decoding: line[..<colon], as: UTF8.self),
      value: String(decoding: line[start..<end], as: UTF8.self))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
