import Glibc

/// Reads lines from a descriptor until its other end is closed, and closes it then.
struct LineReader {
  private let descriptor: Int32

  /// Longer lines are cut.
  static let longest = 500
  private static let chunk = 4096

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Blocks; empty lines are left out, and what is no UTF-8 or no text is replaced.
  func read(_ line: (String) -> Void) {
    var current: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: Self.chunk)
    func flush() {
      if !current.isEmpty { line(Self.text(current)) }
      current = []
    }
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      for byte in buffer[..<count] {
        // Progress bars return to the beginning of their line.
        if byte == 0x0A || byte == 0x0D {
          flush()
        } else if current.count < Self.longest {
          current.append(byte)
        }
      }
    }
    flush()
    close(descriptor)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}
