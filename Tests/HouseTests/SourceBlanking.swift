/// Replaces comments and the text of literals by spaces, so that rules see code alone.
///
/// Knows line and nested block comments, strings with escapes and interpolation, `"""` and raw
/// strings; a string of one line that is not closed ends with its line.
struct SourceBlanking {
  private var bytes: [UInt8]
  private var position = 0

  static func blanked(_ bytes: [UInt8]) -> [UInt8] {
    var blanking = SourceBlanking(bytes: bytes)
    blanking.run()
    return blanking.bytes
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run() {
    while position < bytes.count {
      if starts(with: "//") {
        blankLine()
      } else if starts(with: "/*") {
        blankBlock()
      } else if let hashes = stringStart {
        blankString(hashes: hashes)
      } else {
        position += 1
      }
    }
  }

  private func starts(with text: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return bytes[position...].starts(with: wanted)
  }

  private mutating func blank(_ count: Int) {
    for _ in 0..<count where position < bytes.count {
      if bytes[position] != 0x0A { bytes[position] = 0x20 }
      position += 1
    }
  }

  private mutating func blankLine() {
    while position < bytes.count, bytes[position] != 0x0A { blank(1) }
  }

  private mutating func blankBlock() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        blank(2)
      } else if starts(with: "*/") {
        depth -= 1
        blank(2)
      } else {
        blank(1)
      }
    } while depth > 0 && position < bytes.count
  }

  /// Number of `#` before a quote that begins a string here.
  private var stringStart: Int? {
    let hashes = bytes[position...].prefix { $0 == UInt8(ascii: "#") }.count
    let quote = position + hashes
    return quote < bytes.count && bytes[quote] == UInt8(ascii: "\"") ? hashes : nil
  }

  private mutating func blankString(hashes: Int) {
    blank(hashes)
    let isLong = starts(with: "\"\"\"")
    let marks = Array(repeating: UInt8(ascii: "#"), count: hashes)
    let quotes = Array(repeating: UInt8(ascii: "\""), count: isLong ? 3 : 1)
    let escape = [UInt8(ascii: "\\")] + marks
    blank(quotes.count)
    while position < bytes.count {
      if bytes[position...].starts(with: quotes + marks) {
        blank(quotes.count + hashes)
        return
      }
      if bytes[position] == 0x0A, !isLong { return }
      if bytes[position...].starts(with: escape) {
        blank(escape.count)
        if starts(with: "(") { blankInterpolation() } else { blank(1) }
      } else {
        blank(1)
      }
    }
  }

  private mutating func blankInterpolation() {
    var depth = 0
    repeat {
      if let hashes = stringStart {
        blankString(hashes: hashes)
        continue
      }
      if starts(with: "(") { depth += 1 }
      if starts(with: ")") { depth -= 1 }
      blank(1)
    } while depth > 0 && position < bytes.count
  }
}
